# The rules every layer shares: language, warnings, sanitizers, include root. Also used when model/ is built alone.
include_guard(GLOBAL)
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_COMPILE_WARNING_AS_ERROR ${SEMBLANCE_WERROR})
if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()

include(${CMAKE_CURRENT_LIST_DIR}/OpenBlas.cmake)
if(SEMBLANCE_HARDENING)
  include(${CMAKE_CURRENT_LIST_DIR}/Hardening.cmake)
endif()

get_filename_component(SEMBLANCE_ROOT "${CMAKE_CURRENT_LIST_DIR}/.." ABSOLUTE)
add_library(semblance_rules INTERFACE)
target_compile_options(semblance_rules INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  # g++ 12 sees overlapping copies in every std::string concatenation (gcc bug 105651).
  target_compile_options(semblance_rules INTERFACE -Wno-restrict)
endif()
target_compile_definitions(semblance_rules INTERFACE
  QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_include_directories(semblance_rules INTERFACE ${SEMBLANCE_ROOT})
if(SEMBLANCE_SANITIZE)
  target_compile_options(semblance_rules INTERFACE -fsanitize=${SEMBLANCE_SANITIZE} -fno-omit-frame-pointer)
  target_link_options(semblance_rules INTERFACE -fsanitize=${SEMBLANCE_SANITIZE})
  if(SEMBLANCE_SANITIZE MATCHES "thread" AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(semblance_rules INTERFACE -Wno-tsan) # fences, in the standard library's and Qt's own headers
  endif()
endif()
