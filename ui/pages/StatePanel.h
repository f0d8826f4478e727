// What a page shows while it has nothing to show: why, and what to do next.
#pragma once

#include "ui/look/Glyphs.h"

#include <QWidget>

#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace worklode {

class StatePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit StatePanel(QWidget* parent = nullptr);

    void showEmpty(const QString& title, const QString& text);
    void showLoading(const QString& title, const QString& text = {}); ///< with a bar and *Cancel*
    void showError(const QString& sentence); ///< with *Try again*
    void showRefusal(const QString& sentence); ///< nothing went wrong: it may not be shown
    /// A further way on from what is shown now, until something else is.
    void offer(const QString& text, std::function<void()> run);
    void setProgress(double fraction);

signals:
    void cancelRequested();
    void retryRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void set(Glyph glyph, const QString& title, const QString& text, bool loading, bool retry);

    Glyph m_glyph = Glyph::Timeline;
    QLabel* m_picture;
    QLabel* m_title;
    QLabel* m_text;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    QPushButton* m_retry;
    QPushButton* m_offer;
    std::function<void()> m_offered;
};

} // namespace worklode
