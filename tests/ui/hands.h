// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QTest>
#include <QWidget>

#include <catch2/catch.hpp>

namespace skt {

/// What the clerk does with mouse and keyboard, and how many steps it took: a click, a drag and a
/// key are one step each; letters of a name are counted by themselves.
class Hands
{
public:
    void click(QWidget *target, QPoint place = {})
    {
        REQUIRE(target);
        REQUIRE(target->isVisible()); // nobody clicks on what is not there
        REQUIRE(target->isEnabled());
        QTest::mouseClick(target, Qt::LeftButton, {}, place);
        ++clicks;
    }

    void drag(QWidget *on, QPoint from, QPoint to, bool letGo = true)
    {
        QTest::mousePress(on, Qt::LeftButton, {}, from);
        QTest::mouseMove(on, from + QPoint(12, 8));
        QTest::mouseMove(on, to);
        if (letGo)
            QTest::mouseRelease(on, Qt::LeftButton, {}, to);
        ++drags;
    }

    void key(QWidget *otherwise, Qt::Key key, Qt::KeyboardModifiers held = {})
    {
        QWidget *there = QApplication::focusWidget(); // where the keyboard is
        QTest::keyClick(there ? there : otherwise, key, held);
        ++keys;
    }

    void type(QWidget *where, const QString &text)
    {
        QTest::keyClicks(where, text);
        letters += static_cast<int>(text.size());
    }

    int clicks = 0;
    int drags = 0;
    int keys = 0;
    int letters = 0;
};

} // namespace skt
