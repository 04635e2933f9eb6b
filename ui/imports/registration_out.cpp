// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/registration_out.h"

#include "core/exchange/registration_form.h"
#include "ui/models/model_words.h"
#include "ui/widgets/page.h"

#include <QDir>
#include <QMenu>
#include <QSaveFile>

#include <algorithm>

namespace skt {

namespace {

struct FormWords
{
    Q_DECLARE_TR_FUNCTIONS(RegistrationForms)
};

std::vector<const Team *> inspectingTeams(const PlanView &view)
{
    std::vector<const Team *> teams;
    for (const Team &team : view.campaign->teams) {
        if (!view.index.assignmentsOfTeam(team.id).empty())
            teams.push_back(&team);
    }
    std::ranges::sort(teams, {}, &Team::number);
    return teams;
}

void tellFailure(const QString &reason, WindowPage &page)
{
    Q_EMIT page.failed(FormWords::tr("Registration form"), reason);
}

} // namespace

void saveRegistrationForm(const OpenPlan &plan, Prompts &prompts, TeamId id, WindowPage &page)
{
    const PlanViewPtr view = plan.view();
    const Team *team = view ? view->index.team(id) : nullptr;
    if (!team)
        return;
    const auto form = registrationForm(view->index, *team);
    if (!form) {
        tellFailure(form.error().message, page);
        return;
    }
    const auto path = prompts.tableToWrite(form->fileStem + QStringLiteral(".xlsx"));
    if (!path)
        return;
    const bool word = path->endsWith(QLatin1String(".docx"), Qt::CaseInsensitive);
    const QByteArray bytes = word ? registrationDocx(*form) : registrationXlsx(*form);
    QSaveFile file(*path);
    if (bytes.isEmpty() || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()
        || !file.commit())
        tellFailure(file.errorString(), page);
    else
        Q_EMIT page.told(FormWords::tr("Registration form of %1 saved: %2")
                             .arg(teamName(team->number), QDir::toNativeSeparators(*path)));
}

void saveAllRegistrationForms(const OpenPlan &plan, Prompts &prompts, WindowPage &page)
{
    const PlanViewPtr view = plan.view();
    const auto folder = view ? prompts.folderToWrite() : std::nullopt;
    if (!folder)
        return;
    const auto files = writeRegistrationForms(
        view->index, inspectingTeams(*view), FormFormat::Xlsx, *folder, false);
    if (files)
        Q_EMIT page.told(
            FormWords::tr("Registration forms saved: %1 (%2)")
                .arg(QString::number(files->size()), QDir::toNativeSeparators(*folder)));
    else
        tellFailure(files.error().message, page);
}

void addRegistrationForms(QMenu &menu, const OpenPlan &plan, Prompts &prompts, WindowPage &page)
{
    const PlanViewPtr view = plan.view();
    if (!view)
        return;
    const auto teams = inspectingTeams(*view);
    for (const Team *team : teams) {
        QAction *one =
            menu.addAction(FormWords::tr("Registration form of %1 …").arg(teamName(team->number)),
                           &page,
                           [&plan, &prompts, &page, id = team->id] {
                               saveRegistrationForm(plan, prompts, id, page);
                           });
        one->setObjectName(QStringLiteral("registrationForm%1").arg(team->number));
    }
    QAction *all =
        menu.addAction(FormWords::tr("The forms of &all teams into a folder …"),
                       &page,
                       [&plan, &prompts, &page] { saveAllRegistrationForms(plan, prompts, page); });
    all->setObjectName(QStringLiteral("allRegistrationForms"));
    all->setEnabled(!teams.empty());
}

} // namespace skt
