# Fails where a layer includes what it may not see: cmake -D ROOT=<source folder> -P check_layering.cmake
cmake_minimum_required(VERSION 3.25)
get_filename_component(ROOT "${ROOT}" ABSOLUTE)

set(QT_WIDGETS "QtWidgets|QtGui|QtPrintSupport|QWidget|QDialog|QMessageBox|QApplication|QMainWindow|QPainter|QPixmap|QImage|QColor|QAction|QMenu|qcustomplot")
set(TORCH "torch/|ATen/|c10/|caffe2/")
set(LIBRARIES_OF_CORE "opencv2/|dlib/|libav|libsw|openssl/|qpdf/|QSql|QtSql")

set(breaches 0)

# includes(<variable> <file relative to ROOT> <pattern>): the include lines that match.
function(includes variable file pattern)
  file(STRINGS ${ROOT}/${file} hits REGEX "^[ \t]*#[ \t]*include[ \t]*[<\"](${pattern})")
  set(${variable} "${hits}" PARENT_SCOPE)
endfunction()

function(forbid folder pattern)
  file(GLOB_RECURSE files RELATIVE ${ROOT} ${ROOT}/${folder}/*.h ${ROOT}/${folder}/*.cpp)
  foreach(file IN LISTS files)
    includes(hits ${file} "${pattern}")
    foreach(hit IN LISTS hits)
      message(NOTICE "${file}: ${hit}")
      math(EXPR breaches "${breaches} + 1")
    endforeach()
  endforeach()
  set(breaches ${breaches} PARENT_SCOPE)
endfunction()

# The headers of model/ that bring LibTorch in, directly or through one another. It costs 15 s and 0.9 GB in every file that
# sees it, so they are internal: no other layer includes them.
set(torch_headers "")
file(GLOB_RECURSE model_headers RELATIVE ${ROOT} ${ROOT}/model/*.h)
set(pattern "${TORCH}")
set(grown TRUE)
while(grown)
  set(grown FALSE)
  foreach(file IN LISTS model_headers)
    includes(hits ${file} "${pattern}")
    if(hits AND NOT file IN_LIST torch_headers)
      list(APPEND torch_headers ${file})
      string(REPLACE "." "[.]" escaped ${file})
      string(APPEND pattern "|${escaped}")
      set(grown TRUE)
    endif()
  endforeach()
endwhile()

# app -> ui -> core -> model
forbid(model "core/|ui/|app/|Q[A-Z]|Qt|opencv2/|dlib/|libav|openssl/|tl/")
forbid(core "ui/|app/|${QT_WIDGETS}|${pattern}")
forbid(ui "app/|${LIBRARIES_OF_CORE}|${pattern}")
forbid(app "${pattern}")

if(NOT breaches EQUAL 0)
  message(FATAL_ERROR "${breaches} forbidden includes")
endif()
