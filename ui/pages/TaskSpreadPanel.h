// How long a task takes: a histogram, and boxes by team or by associate.
#pragma once

#include "ui/models/ViewRunner.h"

#include <QWidget>

class QComboBox;

namespace worklode {

class BoxPlotChart;
class DurationHistogramChart;

class TaskSpreadPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit TaskSpreadPanel(QWidget* parent = nullptr);
    /// `details`: a result with one task and its details.
    void show(const SharedResult& details, const std::shared_ptr<const Catalog>& catalog);
    void clear();
    QWidget* picture() const;
    DurationHistogramChart* histogram() const { return m_histogram; }
    BoxPlotChart* boxes() const { return m_boxes; }
    QComboBox* by() const { return m_by; }

private:
    void fillBoxes();

    SharedResult m_details;
    std::shared_ptr<const Catalog> m_catalog;
    DurationHistogramChart* m_histogram = nullptr;
    BoxPlotChart* m_boxes = nullptr;
    QComboBox* m_by = nullptr;
};

} // namespace worklode
