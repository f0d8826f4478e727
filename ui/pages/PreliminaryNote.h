// Says on top of a page that its numbers are those of a part of the data.
#pragma once

#include "session/ViewEngine.h"

#include <QFrame>

class QLabel;
class QProgressBar;

namespace worklode {

/// `Preliminary numbers: a first 18 % of the data (2,100 of 12,000 segments). All of it follows.`
QString preliminaryText(const DataShare& share);

/// Hidden until showShare(); whoever shows the whole hides it.
class PreliminaryNote final : public QFrame
{
    Q_OBJECT

public:
    explicit PreliminaryNote(QWidget* parent = nullptr);
    void showShare(const DataShare& share);
    void setProgress(double fraction); ///< 0–1, of the run of everything

signals:
    void cancelRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_text = nullptr;
    QProgressBar* m_bar = nullptr;
};

} // namespace worklode
