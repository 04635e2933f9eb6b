// SPDX-License-Identifier: GPL-3.0-or-later
// The least that a window with a plan can be: one table, filled from the file by one query. Prints
// the milliseconds from the start given as first argument (seconds of the wall clock) to the first
// paint; the second argument is the plan file.
#include <QApplication>
#include <QHeaderView>
#include <QMainWindow>
#include <QMenuBar>
#include <QPaintEvent>
#include <QSqlDatabase>
#include <QSqlQueryModel>
#include <QTableView>
#include <QTimer>
#include <QToolBar>

#include <chrono>
#include <cstdio>

namespace {

double wallClock()
{
    return std::chrono::duration<double>(std::chrono::system_clock::now().time_since_epoch())
        .count();
}

class Table : public QTableView
{
public:
    explicit Table(double start)
        : m_start(start)
    {}

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QTableView::paintEvent(event);
        if (m_painted)
            return;
        m_painted = true;
        QTimer::singleShot(0, this, [this] {
            std::printf("%.3f\n", (wallClock() - m_start) * 1000);
            QApplication::quit();
        });
    }

private:
    double m_start;
    bool m_painted = false;
};

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    database.setDatabaseName(arguments.at(2));
    database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
    if (!database.open())
        return 3;
    QSqlQueryModel rows;
    rows.setQuery(QStringLiteral("SELECT unit.name, visit.date, visit.part, visit.state FROM visit "
                                 "JOIN unit ON unit.id = visit.unit ORDER BY visit.date"));
    QMainWindow window;
    Table table(arguments.at(1).toDouble());
    table.setModel(&rows);
    window.setCentralWidget(&table);
    window.menuBar()->addMenu(QStringLiteral("Tệp"))->addAction(QStringLiteral("Mở"));
    window.addToolBar(QStringLiteral("Lịch"))->addAction(QStringLiteral("Lịch"));
    window.resize(1366, 768);
    window.show();
    const int code = QApplication::exec();
    window.takeCentralWidget();
    return code;
}
