# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -DROOT=<checkout> -P checklicences.cmake
# Fails when a file lacks the two SPDX lines among its first twelve.
cmake_policy(VERSION 3.25)

# Formats that have no comments, or whose program drops them, licence texts, and what points from a work tree to its repository.
set(bare "^\\.git$|(^|/)(LICENSE|copyright|changelog\\.in|[^/]*\\.(json|png|gif|ico|ts|toml\\.in|xz|gz))$|^tests/([a-z]+/)?data/|^resources/sample/|(^|/)__pycache__/")

file(GLOB files RELATIVE ${ROOT} LIST_DIRECTORIES false "${ROOT}/*")
foreach(folder src ui tests packaging resources translations .ci)
  file(GLOB_RECURSE more RELATIVE ${ROOT} "${ROOT}/${folder}/*")
  list(APPEND files ${more})
endforeach()
if(NOT files)
  message(FATAL_ERROR "no files below ${ROOT}")
endif()
foreach(file IN LISTS files)
  if(NOT file MATCHES "${bare}")
    file(STRINGS "${ROOT}/${file}" head LIMIT_COUNT 12)
    if(NOT head MATCHES "SPDX-FileCopyrightText: [0-9]+ The Slipway authors" OR NOT head MATCHES "SPDX-License-Identifier: GPL-3.0-or-later")
      message(SEND_ERROR "${file}: the two SPDX lines are missing")
    endif()
  endif()
endforeach()
