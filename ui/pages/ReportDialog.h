// Makes a paginated PDF of the View: asks what goes in, then writes it on a worker thread, with progress and cancel.
#pragma once

#include "pdf/ReportData.h"
#include "ui/models/Worker.h"
#include "ui/pages/ResultPage.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace worklode {

class ReportPreview;

/// What the workspace holds, as a report says it.
DataExtent extentOf(const DataFreshness& freshness);

class ReportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `page`: the chapter that is ticked first where only one page is wanted; none: the whole View.
    ReportDialog(const PageContext& context, std::optional<PageKind> page, QWidget* parent = nullptr);

    ReportOrder order() const;
    /// Writes what the fields say to that file; finished() is signalled then.
    void writeTo(const QString& file);
    ReportPreview* preview() const { return m_preview; }
    bool busy() const { return m_worker.busy(); }
    const QString& message() const { return m_message; }

signals:
    void written(bool done);

public slots:
    void reject() override;

private:
    void addFields(std::optional<PageKind> page);
    void fillDays();
    void chooseFile();
    void showBusy(bool busy);
    void tell(const QString& message, bool done);

    void followFields();

    PageContext m_context;
    ReportPreview* m_preview;
    QCheckBox* m_summary;
    QCheckBox* m_opportunities;
    QCheckBox* m_tasks;
    QComboBox* m_day;
    QComboBox* m_paper;
    QProgressBar* m_progress;
    QLabel* m_said;
    QPushButton* m_save;
    QPushButton* m_open;
    QString m_file;
    QString m_message;
    Worker m_worker;
};

} // namespace worklode
