// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/edit_field.h"
#include "ui/session/open_plan.h"

#include <QObject>

#include <optional>

namespace skt {

/// One person for editing in place; on a team, the role there too.
class PersonModel : public QObject
{
    Q_OBJECT

public:
    explicit PersonModel(OpenPlan &plan, QObject *parent = nullptr);

    /// \a team: whose role is edited; none: no role.
    void setPerson(std::optional<PersonId> person, std::optional<TeamId> team);
    [[nodiscard]] const Person *person() const;
    [[nodiscard]] PlanViewPtr view() const { return m_plan.view(); }
    [[nodiscard]] bool editable() const;
    void refresh() { Q_EMIT refreshed(false); }

    static std::vector<EditField> fields(bool withRole);
    [[nodiscard]] QString value(const QString &key) const;
    [[nodiscard]] EditChoices choices(const QString &key) const;
    [[nodiscard]] QString problem(const QString &key, const QString &value) const;
    void submit(const QString &key, const QString &value, const QString &before);

Q_SIGNALS:
    void refreshed(bool another);

private:
    [[nodiscard]] const TeamPerson *place() const;

    OpenPlan &m_plan;
    std::optional<PersonId> m_person;
    std::optional<TeamId> m_team;
};

} // namespace skt
