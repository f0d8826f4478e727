// The keys of a small table that is edited in place inside a dialog.
#pragma once

#include <QObject>

#include <functional>

class QTableWidget;

namespace worklode {

/// Ins adds, Delete removes the selected rows, Alt+Up and Alt+Down move the current one, Ctrl+C copies the selected
/// rows with the titles of the columns, F2 goes into a cell. What is not given, its keys do not do.
class RowKeys final : public QObject
{
    Q_OBJECT

public:
    struct Does {
        std::function<void()> add;
        std::function<void()> changed; ///< after rows were removed
        std::function<void(int steps)> move = {};
        int kept = 0; ///< so many at the top are never removed
    };
    RowKeys(QTableWidget& table, Does does);
    void removeSelected();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void copy() const;

    QTableWidget& m_table;
    Does m_does;
};

} // namespace worklode
