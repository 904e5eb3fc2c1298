# Target `update_translations` collects the strings of all sources into translations/*.ts; run it after adding strings.
# waterline_add_translations(TARGET) compiles the .ts files and puts them into TARGET as :/i18n/waterline_*.qm.

set(waterline_ts_files "${PROJECT_SOURCE_DIR}/translations/waterline_zh_CN.ts")
# English is the language of the sources; its file only tells singular from plural.
set(waterline_plural_ts_files "${PROJECT_SOURCE_DIR}/translations/waterline_en.ts")

set(waterline_lupdate_options -no-obsolete -locations none -extensions cpp,h "${PROJECT_SOURCE_DIR}/core"
                              "${PROJECT_SOURCE_DIR}/ui" "${PROJECT_SOURCE_DIR}/app")
add_custom_target(
  update_translations
  COMMAND Qt6::lupdate ${waterline_lupdate_options} -ts ${waterline_ts_files}
  COMMAND Qt6::lupdate -pluralonly ${waterline_lupdate_options} -ts ${waterline_plural_ts_files}
  VERBATIM)

function(waterline_add_translations target)
  set_source_files_properties(${waterline_ts_files} ${waterline_plural_ts_files}
                              PROPERTIES OUTPUT_LOCATION "${CMAKE_CURRENT_BINARY_DIR}/i18n")
  qt_add_lrelease(
    ${target}
    TS_FILES ${waterline_ts_files} ${waterline_plural_ts_files}
    QM_FILES_OUTPUT_VARIABLE qm_files
    OPTIONS -silent)
  qt_add_resources(
    ${target} "i18n"
    PREFIX "/i18n"
    BASE "${CMAKE_CURRENT_BINARY_DIR}/i18n"
    FILES ${qm_files})
endfunction()
