# waterline_add_translations(): target `update_translations` collects strings from every source, target
# `waterline_translations` compiles the .ts files into translations/*.qm, which the libraries carry as resources.

function(waterline_add_translations)
  set(ts_files "${PROJECT_SOURCE_DIR}/translations/waterline_zh_CN.ts" "${PROJECT_SOURCE_DIR}/translations/waterline_en.ts")
  add_custom_target(
    update_translations
    COMMAND Qt6::lupdate -no-obsolete -locations none -extensions cpp,h "${PROJECT_SOURCE_DIR}/core"
            "${PROJECT_SOURCE_DIR}/ui" "${PROJECT_SOURCE_DIR}/app" -ts ${ts_files}
    VERBATIM)
endfunction()
