# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
slipway_test(tst_sqliteconnection LINKS slipway_adapter_sqlite SQLiteCpp)
slipway_test(tst_sqlitejournal LINKS slipway_adapter_sqlite SQLiteCpp)
slipway_test(tst_sqlitecheckstore LINKS slipway_adapter_sqlite)
slipway_test(tst_filedraftarchive LINKS slipway_adapter_folder)
slipway_test(tst_filechoicestore LINKS slipway_adapter_folder)
slipway_test(tst_filedraftstore LINKS slipway_adapter_folder)
slipway_test(tst_fileeditstore LINKS slipway_adapter_folder)
slipway_test(tst_filenotescache LINKS slipway_adapter_folder)
slipway_test(tst_filerepositorylock LINKS slipway_adapter_folder)
slipway_test(tst_filesystembuildfolder LINKS slipway_adapter_folder)
slipway_test(tst_filesystempublishfolder LINKS slipway_adapter_folder)
slipway_test(tst_filesystemworkfiles LINKS slipway_adapter_folder)
slipway_test(tst_configuredsigner LINKS slipway_adapter_signing)
slipway_test(tst_keychainmissing LINKS slipway_adapter_keychain)

# Runs in a session with a real keyring of its own, so it is registered by hand.
add_executable(tst_keychaincredentialstore tst_keychaincredentialstore.cpp)
target_link_libraries(tst_keychaincredentialstore PRIVATE slipway_options slipway_adapter_keychain Qt6::Test)
add_test(NAME tst_keychaincredentialstore
  COMMAND ${CMAKE_CURRENT_LIST_DIR}/../support/with-keyring.sh $<TARGET_FILE:tst_keychaincredentialstore>)
set_tests_properties(tst_keychaincredentialstore PROPERTIES TIMEOUT 120 SKIP_RETURN_CODE 77
  ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8")
slipway_test(tst_cmarkrenderer LINKS slipway_adapter_markdown)
