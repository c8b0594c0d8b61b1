# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -DLUPDATE=... -DROOT=... -DTEXTS=(list of files) -DTRANSLATIONS=(folder) -P update.cmake
# Brings the files of all languages up to date with the texts of the sources. A warning of lupdate is an error here: it means a
# text that will not be found at run time.
file(GLOB ts_files ${TRANSLATIONS}/slipway_*.ts)
list(REMOVE_ITEM ts_files ${TRANSLATIONS}/slipway_en.ts)
set(common -no-obsolete -locations none -I ${ROOT} -I ${ROOT}/src @${TEXTS})

function(run_lupdate)
  execute_process(COMMAND ${LUPDATE} ${ARGN} OUTPUT_VARIABLE said ERROR_VARIABLE warned RESULT_VARIABLE failed)
  if(failed OR warned)
    message(FATAL_ERROR "lupdate: ${warned}")
  endif()
  message(STATUS "${said}")
endfunction()

run_lupdate(${common} -ts ${ts_files})
run_lupdate(${common} -pluralonly -ts ${TRANSLATIONS}/slipway_en.ts)
