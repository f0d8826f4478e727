# Every library Worklode stands on, found in one place. Why each is here: docs/decisions/0002-dependencies.md.
set(CMAKE_AUTOMOC OFF) # switched on per room that has QObjects
find_package(Threads REQUIRED)
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Network Sql)
if(WORKLODE_BUILD_UI)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Widgets Charts)
endif()
find_package(Protobuf REQUIRED)
find_package(ZLIB REQUIRED)
find_package(nlohmann_json 3.11 REQUIRED)
find_package(CLI11 2.1 REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(zstd REQUIRED IMPORTED_TARGET libzstd)
pkg_check_modules(xxhash REQUIRED IMPORTED_TARGET libxxhash)
pkg_check_modules(re2 REQUIRED IMPORTED_TARGET re2)

# libcsv ships neither a CMake package nor a pkg-config file.
find_path(LIBCSV_INCLUDE_DIR csv.h REQUIRED)
find_library(LIBCSV_LIBRARY csv REQUIRED)
add_library(worklode_libcsv INTERFACE)
target_include_directories(worklode_libcsv SYSTEM INTERFACE ${LIBCSV_INCLUDE_DIR})
target_link_libraries(worklode_libcsv INTERFACE ${LIBCSV_LIBRARY})
