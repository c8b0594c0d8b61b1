// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resources.h"
#include <QDir>
#include <QtGlobal>

void initializeSlipwayResources() { Q_INIT_RESOURCE(slipway); }
