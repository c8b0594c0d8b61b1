# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -DLINKS=<file with "target library" lines> -P checklinks.cmake
# The link line is the architecture: fails when a target reaches a library that its layer must not know.
cmake_policy(VERSION 3.25)

set(core "slipway_options|Qt6::Core|tl::expected")
set(only_domain "${core}")
set(only_engine "${core}|slipway_domain")
set(only_phrases "${core}|slipway_(domain|engine)")

file(STRINGS "${LINKS}" lines)
foreach(line IN LISTS lines)
  if(NOT line MATCHES "^(slipway[a-z0-9_]*) (.+)$")
    continue()
  endif()
  set(target ${CMAKE_MATCH_1})
  set(library ${CMAKE_MATCH_2})
  set(wrong FALSE)
  if(library MATCHES "^rpath:") # see packaging/cmake/SlipwayDependencies.cmake
    set(wrong TRUE)
  elseif(target MATCHES "^slipway_(domain|engine|phrases)$")
    if(NOT library MATCHES "^(${only_${CMAKE_MATCH_1}})$")
      set(wrong TRUE)
    endif()
  elseif(target MATCHES "^slipway_adapter_")
    if(library MATCHES "^slipway_adapter_(process|formats)$" AND NOT target MATCHES "^slipway_adapter_(process|formats)$")
      continue() # the two tools of the other adapters
    elseif(library MATCHES "^(Qt6::Widgets|slipway_(adapter_|app|cli|ui|viewmodels|phrases).*)$")
      set(wrong TRUE)
    endif()
  elseif(target MATCHES "viewmodels")
    if(library MATCHES "^(Qt6::Widgets|slipway_(adapter_|app|cli|ui).*)$")
      set(wrong TRUE)
    endif()
  elseif(target MATCHES "^(slipwayctl|slipway_(app|cli))")
    if(library MATCHES "^(Qt6::Widgets|slipway_(ui|viewmodels).*)$")
      set(wrong TRUE)
    endif()
  endif()
  if(wrong)
    message(SEND_ERROR "${target} must not reach ${library}")
  endif()
endforeach()

foreach(target slipway_domain slipway_engine slipway_viewmodels)
  if(NOT lines MATCHES "(^|;)${target} Qt6::Core(;|$)")
    message(SEND_ERROR "${LINKS} does not say what ${target} links")
  endif()
endforeach()
