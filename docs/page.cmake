# One document as HTML: cmake -D CMARK=... -D PAGE=F.md -D HTML=F.html -P page.cmake. Links to documents go to their HTML.
cmake_minimum_required(VERSION 3.25)
execute_process(COMMAND ${CMARK} --extension table --extension tasklist --extension autolink ${PAGE}
  OUTPUT_VARIABLE body COMMAND_ERROR_IS_FATAL ANY)
string(REGEX REPLACE "href=\"([^\":]*)\\.md([#\"])" "href=\"\\1.html\\2" body "${body}")
if(TOP) # what lies outside the documents is not installed with them
  string(REGEX REPLACE "<a href=\"\\.\\./[^\"]*\">([^<]*)</a>" "\\1" body "${body}")
endif()
# Qt's rich text has no boxes to tick.
string(REGEX REPLACE "<input type=\"checkbox\"[^>]*/?>" "☐ " body "${body}")
string(REGEX MATCH "<h1>([^\n]*)</h1>" _ "${body}")
file(WRITE ${HTML} "<!DOCTYPE html>
<html><head><meta charset=\"utf-8\"><title>${CMAKE_MATCH_1}</title>
<style>body { max-width: 60em; margin: 1em auto; font-family: sans-serif; line-height: 1.4 } img { max-width: 100% } pre { margin-left: 1.5em }
table { border-collapse: collapse } th, td { border: 1px solid gray; padding: 3px 6px; text-align: left }</style></head>
<body>
${body}</body></html>
")
