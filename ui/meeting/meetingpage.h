#pragma once

#include "meeting/snapshotreport.h"
#include "parts/page.h"

#include <functional>

class QFrame;
class QLabel;
class QPushButton;
class QStackedLayout;
class QGridLayout;

namespace waterline {

class DeviationModel;
class ElidedLabel;
class FigureTile;
class Job;
class Notice;
class OverdueModel;
class SectionCard;
class TurnedModel;

/// The weekly calibration meeting on screen, and its PDF: both show the same snapshot (C12).
class MeetingPage : public Page {
    Q_OBJECT

public:
    /// Asks where to save; empty when the person thinks better of it.
    using SaveDialog = std::function<QString(QWidget *, const QString &suggested)>;

    explicit MeetingPage(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void setSaveDialog(SaveDialog dialog) { m_saveDialog = std::move(dialog); }
    void savePdf();
    /// Nothing is being computed or written.
    [[nodiscard]] bool isIdle() const;

protected:
    void refresh() override;
    void retranslate() override;
    void restyle() override;

private:
    QWidget *makeHead();
    QWidget *makeSaved();
    QWidget *makeContent();
    void takeSnapshot(Result<MeetingSnapshot> snapshot);
    void showSnapshot();
    void showFigures();
    void showSaved(const QString &path);
    void explainDeviation(const DeviationLine &line);
    void explainCustomer(CustomerId customer, Light light);
    [[nodiscard]] QString scopeName() const;
    [[nodiscard]] bool hasFacts() const;

    Job *m_reportJob;
    Job *m_explainJob;
    Job *m_pdfJob;
    SaveDialog m_saveDialog;
    MeetingSnapshot m_snapshot;
    bool m_hasSnapshot = false;
    QString m_savedPath;
    TurnedModel *m_turned;
    DeviationModel *m_deviations;
    OverdueModel *m_overdue;
    QLabel *m_title = nullptr;
    ElidedLabel *m_subtitle = nullptr;
    QPushButton *m_save = nullptr;
    QFrame *m_saved = nullptr;
    QLabel *m_savedText = nullptr;
    QPushButton *m_open = nullptr;
    QGridLayout *m_figures = nullptr;
    std::vector<FigureTile *> m_tiles;
    QLabel *m_share = nullptr;
    SectionCard *m_turnedCard = nullptr;
    SectionCard *m_deviationCard = nullptr;
    SectionCard *m_overdueCard = nullptr;
    QStackedLayout *m_stack = nullptr;
    QWidget *m_content = nullptr;
    Notice *m_empty = nullptr;
};

} // namespace waterline
