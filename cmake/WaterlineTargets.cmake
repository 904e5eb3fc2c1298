# How every target of this project is compiled.

add_library(waterline_flags INTERFACE)
target_compile_options(waterline_flags INTERFACE -Wall -Wextra -Wshadow -Wnon-virtual-dtor
                                                 -Woverloaded-virtual -Wimplicit-fallthrough)
target_compile_definitions(waterline_flags INTERFACE QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH
                                                     QT_DISABLE_DEPRECATED_BEFORE=0x060400)
# Some two hundred test programs are linked, each in a fifth of the time.
find_program(WATERLINE_LLD ld.lld)
if(WATERLINE_LLD)
  target_link_options(waterline_flags INTERFACE -fuse-ld=lld)
endif()
if(WATERLINE_WARNINGS_AS_ERRORS)
  # GCC 12 takes the members of a variant that is moved for uninitialised; it stays a warning.
  target_compile_options(waterline_flags INTERFACE -Werror -Wno-error=maybe-uninitialized)
endif()
if(WATERLINE_SANITIZE)
  target_compile_options(waterline_flags INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer
                                                   -fno-sanitize-recover=undefined)
  target_link_options(waterline_flags INTERFACE -fsanitize=address,undefined)
endif()
