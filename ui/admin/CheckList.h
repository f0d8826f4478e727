// A list to tick, with a search and a sentence about what is ticked.
#pragma once

#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;

namespace worklode {

/// Several lines are selected as in every list; Space ticks or unticks all of them.
class CheckList final : public QWidget
{
    Q_OBJECT

public:
    struct Line {
        QString id, text;
        double hours = 0; ///< recorded
    };
    CheckList(const QString& search, QWidget* parent = nullptr);

    void setLines(const std::vector<Line>& lines, const QStringList& ticked);
    QStringList ticked() const; ///< in the order of the lines
    QListWidget* list() const { return m_list; }
    QLineEdit* search() const { return m_search; }
    QString summary() const;

signals:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void filter(const QString& text);
    void showSummary();
    void tickSelected();

    QLineEdit* m_search;
    QListWidget* m_list;
    QLabel* m_summary;
};

} // namespace worklode
