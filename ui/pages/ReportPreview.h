// The first pages of a report as they will be, one at a time.
#pragma once

#include "pdf/ReportData.h"
#include "ui/models/Worker.h"
#include "ui/pages/ResultPage.h"

#include <QImage>
#include <QTimer>
#include <QWidget>

class QLabel;

namespace worklode {

class GlyphButton;

class ReportPreview final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kMostPages = 40;

    explicit ReportPreview(QWidget* parent = nullptr);
    /// Makes it of that order, in a moment and off this thread; a newer one replaces it.
    void setOrder(const PageContext& context, const ReportOrder& order);
    void cancel();
    bool settled() const { return !m_soon.isActive() && !m_worker.busy(); }
    int pageCount() const { return static_cast<int>(m_pages.size()); }
    int page() const { return m_page; } ///< from 0
    void goTo(int page);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override; ///< Page Up and Page Down, Home and End

private:
    void make();
    void showPage();
    void showNote(const QString& text);

    PageContext m_context;
    ReportOrder m_order;
    QTimer m_soon;
    Worker m_worker;
    std::vector<QImage> m_pages;
    int m_total = 0;
    int m_page = 0;
    QLabel* m_sheet;
    QLabel* m_number;
    GlyphButton* m_before;
    GlyphButton* m_after;
};

} // namespace worklode
