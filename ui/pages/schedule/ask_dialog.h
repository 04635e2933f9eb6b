// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/open_plan.h"

#include <QDialog>

#include <functional>

class QLineEdit;
class QPushButton;

namespace skt {

class DateField;

/// Asks for a day, a line of text or both, with a sentence above; does not stop the window.
class AskDialog : public QDialog
{
    Q_OBJECT

public:
    struct Question
    {
        QString title;
        QString words;
        QString dateLabel; ///< empty: no day is asked for
        QString textLabel; ///< empty: no text is asked for
        QString accept;
        QDate date;
        QString text{};
        bool textDemanded = true;
    };
    using Answered = std::function<void(QDate date, const QString &text)>;

    AskDialog(const OpenPlan &plan, const Question &question, Answered answered, QWidget *parent);

private:
    void judge();

    DateField *m_date = nullptr;
    QLineEdit *m_text = nullptr;
    QPushButton *m_accept = nullptr;
    bool m_textDemanded;
};

} // namespace skt
