# Debian's LibTorch takes whichever BLAS the machine's alternatives name. The pthread OpenBLAS fights LibTorch's OpenMP threads (two
# threads are slower than one), so every program here brings the OpenMP variant along: it loads that libopenblas.so.0 itself, before
# any library asks for one, and looks in its folder first. DT_RPATH rather than RUNPATH, because only it holds for the libraries of a
# library and goes before LD_LIBRARY_PATH.
set(SEMBLANCE_OPENBLAS_DIR "/usr/lib/${CMAKE_LIBRARY_ARCHITECTURE}/openblas-openmp" CACHE PATH "Folder of the OpenMP OpenBLAS")
if(EXISTS "${SEMBLANCE_OPENBLAS_DIR}/libopenblas.so.0")
  add_link_options("LINKER:--disable-new-dtags,-rpath,${SEMBLANCE_OPENBLAS_DIR}"
    "LINKER:--push-state,--no-as-needed,${SEMBLANCE_OPENBLAS_DIR}/libopenblas.so.0,--pop-state")
else()
  message(STATUS "No OpenMP OpenBLAS in ${SEMBLANCE_OPENBLAS_DIR}; the machine's default BLAS is used")
endif()
