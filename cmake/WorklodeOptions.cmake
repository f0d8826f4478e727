# Compiler options as INTERFACE targets, so that a room says what it wants and nothing leaks into its neighbours.
add_library(worklode_options INTERFACE)
target_compile_features(worklode_options INTERFACE cxx_std_20)
target_compile_definitions(worklode_options INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
  set(CMAKE_BUILD_TYPE RelWithDebInfo)
endif()
if(WORKLODE_SANITIZE)
  target_compile_options(worklode_options INTERFACE -fsanitize=${WORKLODE_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(worklode_options INTERFACE -fsanitize=${WORKLODE_SANITIZE})
endif()

option(WORKLODE_WERROR "Treat warnings as errors (presets switch it on; users need not)" OFF)
add_library(worklode_warnings INTERFACE)
if(MSVC)
  target_compile_options(worklode_warnings INTERFACE /W4 $<$<BOOL:${WORKLODE_WERROR}>:/WX>)
else()
  target_compile_options(worklode_warnings INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    -Wcast-align $<$<BOOL:${CMAKE_UNITY_BUILD}>:-Wno-subobject-linkage> $<$<BOOL:${WORKLODE_WERROR}>:-Werror>)
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    target_compile_options(worklode_warnings INTERFACE -Wno-restrict -Wno-maybe-uninitialized) # false alarms on std::string (bug 105651) and std::optional (80635)
  endif()
endif()

# For folders whose own code does no heavy work (windows, commands, tests): in a debug build with sanitizers optimising it takes longer
# than it saves.
macro(worklode_build_quickly)
  if(NOT MSVC)
    add_compile_options($<$<CONFIG:Debug>:-O0>)
  endif()
endmacro()
