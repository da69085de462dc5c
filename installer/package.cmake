# cmake --build --preset release --target package: semblance_VERSION_ARCHITECTURE.deb in the build folder.
# CPack's own target of that name would build the tests first; a configuration file of another name keeps CMake from making it.
set(CPACK_OUTPUT_CONFIG_FILE ${PROJECT_BINARY_DIR}/package/CPackConfig.cmake)
set(CPACK_SOURCE_OUTPUT_CONFIG_FILE ${PROJECT_BINARY_DIR}/package/CPackSourceConfig.cmake)
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME semblance)
set(CPACK_PACKAGE_VENDOR Semblance)
set(CPACK_PACKAGE_CONTACT ${SEMBLANCE_MAINTAINER})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "examine videos and pictures for forged faces")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR})
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_VERBATIM_VARIABLES ON)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What is loaded while it runs, or read, and so is seen by no linker; scripts/packages.txt says what for.
set(CPACK_DEBIAN_PACKAGE_DEPENDS
  "libqt6sql6-sqlite, libqt6svg6, libopenblas0-openmp, libdlib-data, fonts-dejavu-core, qt6-translations-l10n, hicolor-icon-theme")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-noto-cjk")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"A workstation for forensic examiners who must say whether the face in a
video was faked. It addresses every frame exactly, follows every face, shows
how probable it is that each attribute and each region was altered, draws
heat maps over the face, says the finding in words, and keeps everything in a
case file. It runs offline; evidence is opened read-only and never changed.

The model that comes with it is a demonstration and not validated for
casework.")

# With a LibTorch of one's own there is no package to depend on: an archive that is unpacked anywhere, with that LibTorch, or a link to it,
# as libtorch/ in it.
if(LIBTORCH_ROOT)
  set(CPACK_GENERATOR TGZ)
  set(CPACK_PACKAGING_INSTALL_PREFIX /)
  set_target_properties(semblance_program PROPERTIES INSTALL_RPATH "$ORIGIN/../../libtorch/lib")
  install(PROGRAMS ${CMAKE_CURRENT_LIST_DIR}/tarball/check-gpu.sh DESTINATION .)
endif()
include(CPack)
add_custom_target(package
  COMMAND ${CMAKE_CPACK_COMMAND} --config ${CPACK_OUTPUT_CONFIG_FILE}
  WORKING_DIRECTORY ${PROJECT_BINARY_DIR} USES_TERMINAL VERBATIM)
