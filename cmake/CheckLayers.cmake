cmake_minimum_required(VERSION 3.25)

# Checks the direction of includes inside core/ (docs/architecture.md). Run with -D CORE_DIR=... -P.

# A room may include itself and the rooms named here.
set(allowed_base "")
set(allowed_store "base")
set(allowed_rules "base;store")
set(allowed_org "base;store;rules;import;export")
set(allowed_import "base;store")
set(allowed_export "base;store;import") # what leaves is described by what comes in
set(allowed_metrics "base;store;rules;org;import;export")
set(allowed_calendar "base;store;import;export")
set(allowed_followups "base;store;rules;org;import;export;metrics;customers") # a follow-up is about a customer
set(allowed_alerts "base;store;rules;org")
set(allowed_goals "base;store;rules;org;import;export;metrics;calendar;alerts")
set(allowed_customers "base;store;rules;org;import;export;metrics")
set(allowed_meeting "base;store;rules;org;metrics;calendar;goals;followups;customers;alerts")
set(allowed_demo "base")

set(faults "")
file(GLOB_RECURSE sources RELATIVE "${CORE_DIR}" "${CORE_DIR}/*.h" "${CORE_DIR}/*.cpp")
foreach(source IN LISTS sources)
  file(STRINGS "${CORE_DIR}/${source}" includes REGEX "^[ \t]*#[ \t]*include")
  string(FIND "${source}" "/" slash)
  if(slash EQUAL -1)
    set(room "") # the catalogue at the top of core knows every room
  else()
    string(SUBSTRING "${source}" 0 ${slash} room)
  endif()
  foreach(line IN LISTS includes)
    if(line MATCHES "QtGui|QtWidgets|QtCharts|QtSvg|QtPrintSupport|<Q(Widget|Application|GuiApplication|Painter|Color|Font|Image|Pixmap|Icon|Main|Chart|Table[VW]|Pdf|Palette)")
      list(APPEND faults "core/${source} includes something of Gui or Widgets: ${line}")
    endif()
    if(room AND line MATCHES "include \"([a-z]+)/")
      set(target "${CMAKE_MATCH_1}")
      if(NOT target STREQUAL room AND NOT target IN_LIST allowed_${room})
        list(APPEND faults "core/${source} must not include the room ${target}: ${line}")
      endif()
    elseif(room AND line MATCHES "include \"catalogue.h\"")
      list(APPEND faults "core/${source} must not include the catalogue, which knows every room")
    endif()
  endforeach()
endforeach()

if(faults)
  list(JOIN faults "\n  " text)
  message(FATAL_ERROR "Layers are crossed:\n  ${text}")
endif()
