// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/settings_model.h"

#include <QScrollArea>

#include <vector>

namespace skt {

class SettingEditor;

/// All settings in groups, each edited in place.
class SettingsForm : public QScrollArea
{
    Q_OBJECT

public:
    explicit SettingsForm(OpenPlan &plan, QWidget *parent = nullptr);

private:
    void build();

    SettingsModel m_model;
    std::vector<SettingEditor *> m_editors;
};

} // namespace skt
