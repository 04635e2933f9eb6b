// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/intake.h"

#include <QTreeWidget>

#include <vector>

namespace skt {

/// What was understood, as the form that it will become: settings with their computed days, texts,
/// teams, units, outlines, documents, recipients. Every line knows from where in the document it
/// came. Names of units can be corrected in place.
class ReviewTree : public QTreeWidget
{
    Q_OBJECT

public:
    explicit ReviewTree(QWidget *parent = nullptr);

    void show(const IntakeResult &intake);
    /// Chooses what came of a line of the document; false if nothing did.
    bool showLine(int line);

Q_SIGNALS:
    /// The lines from which the chosen thing came; empty: it was concluded.
    void chosen(const std::vector<skt::Provenance> &lines);
    void unitRenamed(skt::UnitId unit, const QString &name);

private:
    class Builder;
    void choose();
    void rename(QTreeWidgetItem *item, int column);

    std::vector<Provenance> m_provenance;
};

} // namespace skt
