# semblance_add_vector_units(TARGET STEM): adds STEM_avx2.cpp and STEM_avx512.cpp beside STEM_generic.cpp, each compiled for its unit, and
# tells STEM.cpp, which chooses between them when the program runs. None may round otherwise than the others: no fused operations.
function(semblance_add_vector_units target stem)
  set(_exact -O3 -fno-math-errno -ffp-contract=off)
  set_source_files_properties(${stem}_generic.cpp TARGET_DIRECTORY ${target} PROPERTIES COMPILE_OPTIONS "${_exact};-Wno-psabi")
  if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64|amd64")
    target_sources(${target} PRIVATE ${stem}_avx2.cpp ${stem}_avx512.cpp)
    set_source_files_properties(${stem}.cpp TARGET_DIRECTORY ${target} PROPERTIES COMPILE_DEFINITIONS SEMBLANCE_X86_KERNELS)
    set_source_files_properties(${stem}_avx2.cpp TARGET_DIRECTORY ${target} PROPERTIES COMPILE_OPTIONS "${_exact};-mavx2")
    set_source_files_properties(${stem}_avx512.cpp TARGET_DIRECTORY ${target} PROPERTIES
      COMPILE_OPTIONS "${_exact};-mavx512f;-mavx512bw;-mavx512dq;-mavx512vl;-mprefer-vector-width=512")
  endif()
endfunction()
