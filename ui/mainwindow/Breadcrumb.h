// Where the numbers on the page come from: View, scope, range. Each part opens what changes it.
#pragma once

#include <QFrame>
#include <QStringList>

class QLabel;

namespace worklode {

class CrumbButton;

class Breadcrumb final : public QFrame
{
    Q_OBJECT

public:
    enum Part { ViewPart, ScopePart, RangePart, PartCount };

    explicit Breadcrumb(QWidget* parent = nullptr);
    /// A text for each part; `asUser`, where not empty, stands behind them.
    void showView(const QString& view, const QString& scope, const QString& range, const QString& asUser);
    /// Nothing to change: a page without a View.
    void showPlace(const QString& place);
    QString text() const; ///< all of it in one line
    QPoint below(Part part) const; ///< on the screen, where a menu of that part hangs

signals:
    void requested(worklode::Breadcrumb::Part part);

private:
    CrumbButton* m_parts[PartCount]{};
    QLabel* m_dividers[PartCount]{}; ///< behind each part
    QLabel* m_rest;
};

} // namespace worklode
