# Everything that is built opens foreign bytes: checked sizes of copies (undefined first, since compilers may define their own), guarded stacks,
# addresses that can't be guessed (Debian's compiler makes position-independent programs by itself; -fPIC would slow LibTorch's callers down),
# tables of addresses that can't be overwritten. installer/check_hardening.sh looks at the result.
add_compile_options(-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3 -fstack-protector-strong -fstack-clash-protection)
if(CMAKE_SYSTEM_PROCESSOR STREQUAL "x86_64")
  add_compile_options(-fcf-protection)
endif()
set(SEMBLANCE_HARDENED_LINKING -pie LINKER:-z,relro LINKER:-z,now LINKER:-z,noexecstack)
add_link_options(${SEMBLANCE_HARDENED_LINKING})
