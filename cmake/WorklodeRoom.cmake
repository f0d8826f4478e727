# A room is a folder with one purpose and one library target named worklode_<room>.
#
#   worklode_room(core SOURCES Time.cpp … LINKS Qt6::Core [PRIVATE_LINKS …] [MOC])
#
# Headers are included as "core/Time.h" (rooms of src/) or "collector/Spool.h", "ui/models/…" (the others).
function(worklode_room name)
  cmake_parse_arguments(ROOM "MOC" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
  add_library(worklode_${name} STATIC ${ROOM_SOURCES})
  target_include_directories(worklode_${name} PUBLIC ${PROJECT_SOURCE_DIR}/src ${PROJECT_SOURCE_DIR})
  target_link_libraries(worklode_${name} PUBLIC worklode_options ${ROOM_LINKS} PRIVATE worklode_warnings ${ROOM_PRIVATE_LINKS})
  if(ROOM_MOC)
    set_target_properties(worklode_${name} PROPERTIES AUTOMOC ON)
  endif()
endfunction()

# One Catch2 program per room under tests/<room>, run as one ctest named <room>.
#   worklode_test(core SOURCES TimeTest.cpp … LINKS worklode_core [MOC])
function(worklode_test name)
  cmake_parse_arguments(TEST "MOC" "" "SOURCES;LINKS" ${ARGN})
  add_executable(test_${name} ${TEST_SOURCES})
  target_link_libraries(test_${name} PRIVATE worklode_test_main worklode_warnings ${TEST_LINKS})
  target_compile_definitions(test_${name} PRIVATE WORKLODE_TEST_DATA="${CMAKE_CURRENT_SOURCE_DIR}")
  if(TEST_MOC)
    set_target_properties(test_${name} PROPERTIES AUTOMOC ON)
  endif()
  add_test(NAME ${name} COMMAND test_${name})
  set_tests_properties(${name} PROPERTIES ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=UTC" TIMEOUT 600)
endfunction()
