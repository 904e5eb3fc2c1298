#include "goals/plan/metricsdialog.h"

#include "goals/plan/plannumber.h"
#include "metrics/composite.h"
#include "metrics/metricstore.h"
#include "parts/dialogbuttons.h"
#include "parts/plaintable.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace waterline {

namespace {

constexpr int margin = 16;
constexpr int spacing = 8;
constexpr QChar listSeparator = u';';

void setRole(QWidget *widget, const QString &role)
{
    widget->setProperty("role", role);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

QString listText(const QStringList &parts)
{
    return parts.join(QStringLiteral("; "));
}

QStringList listFrom(QString text)
{
    QStringList parts;
    for (const QString &part : text.replace(u'；', listSeparator).split(listSeparator)) {
        if (!part.trimmed().isEmpty())
            parts << part.trimmed();
    }
    return parts;
}

} // namespace

MetricModel::MetricModel(QObject *parent)
    : TableModel(parent)
{
    TableColumn<Metric> name;
    name.title = [] { return tr("Metric"); };
    name.text = [](const Metric &metric) { return metric.name; };
    name.toolTip = name.text;
    TableColumn<Metric> kind;
    kind.title = [] { return tr("Kind"); };
    kind.text = [](const Metric &metric) {
        if (metric.isShare())
            return tr("Share");
        return metric.isAction() ? tr("Action") : tr("Outcome");
    };
    TableColumn<Metric> weight;
    weight.title = [] { return tr("Weight"); };
    weight.text = [](const Metric &metric) {
        return metric.isAction() ? QStringLiteral("–") : basisPointsText(metric.weight);
    };
    weight.sortKey = [](const Metric &metric) { return QVariant(metric.weight); };
    weight.alignment = Qt::AlignRight | Qt::AlignVCenter;
    TableColumn<Metric> version;
    version.title = [] { return tr("Version"); };
    version.text = [](const Metric &metric) { return QString::number(metric.version); };
    version.sortKey = [](const Metric &metric) { return QVariant(metric.version); };
    version.alignment = Qt::AlignRight | Qt::AlignVCenter;
    setColumns({std::move(name), std::move(kind), std::move(weight), std::move(version)});
}

MetricsDialog::MetricsDialog(Session &session, QWidget *parent)
    : SaveDialog(session, parent)
    , m_model(new MetricModel(this))
    , m_table(makePlainTable(m_model, session, this))
    , m_definition(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_owner(new QLineEdit(this))
    , m_weight(new QLineEdit(this))
    , m_buckets(new QLineEdit(this))
    , m_verification(new QWidget(this))
    , m_sum(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Metric dictionary"));
    resize(860, 520);
    m_table->setAccessibleName(tr("Metrics"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(MetricModel::NameColumn, QHeaderView::Stretch);
    m_table->verticalHeader()->setDefaultSectionSize(QFontMetrics(m_table->font()).height() + 14);
    m_table->setProperty("elidedColumns", QVariantList{MetricModel::NameColumn});
    keepCurrentByKey(m_table);
    m_sum->setTextFormat(Qt::PlainText);
    m_sum->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(margin);
    row->addWidget(m_table, 1);
    row->addLayout(makeForm(), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(spacing);
    column->addLayout(row, 1);
    column->addWidget(m_sum);
    column->addWidget(refusal());
    column->addWidget(m_buttons);
    makeButtons();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &MetricsDialog::showChosen);
    for (QLineEdit *field : {m_name, m_owner, m_weight, m_buckets})
        connect(field, &QLineEdit::textEdited, this, &MetricsDialog::takeForm);
    read();
}

QLayout *MetricsDialog::makeForm()
{
    m_definition->setTextFormat(Qt::PlainText);
    m_definition->setWordWrap(true);
    m_definition->setProperty("role", QStringLiteral("muted"));
    m_weight->setObjectName(QStringLiteral("metricWeight"));
    m_buckets->setPlaceholderText(tr("All of them, or some with ; in between"));
    auto *items = new QVBoxLayout(m_verification);
    items->setContentsMargins(0, 0, 0, 0);
    items->setSpacing(spacing / 2);
    for (const QString &item : verificationItems()) {
        auto *box = new QCheckBox(verificationName(item), m_verification);
        connect(box, &QCheckBox::clicked, this, &MetricsDialog::takeForm);
        items->addWidget(box);
        m_items.emplace_back(item, box);
    }
    m_form = new QFormLayout;
    m_form->setHorizontalSpacing(margin);
    m_form->setVerticalSpacing(spacing);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(tr("&Name"), m_name);
    m_form->addRow(tr("&Owner"), m_owner);
    m_form->addRow(tr("&Weight"), m_weight);
    m_form->addRow(tr("Ca&tegories that count"), m_buckets);
    m_form->addRow(tr("Verified by"), m_verification);
    auto *column = new QVBoxLayout;
    column->setSpacing(margin);
    column->addLayout(m_form);
    column->addWidget(m_definition);
    column->addStretch(1);
    return column;
}

void MetricsDialog::makeButtons()
{
    m_save = addPrimaryButton(*m_buttons, tr("&Save"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &MetricsDialog::save);
}

void MetricsDialog::read()
{
    const Workspace *workspace = session().workspace();
    if (!workspace)
        return;
    reading().start<std::vector<Metric>>(
        *workspace,
        [](Connection &connection) -> Result<std::vector<Metric>> {
            Reading state(connection);
            return state.finish(readMetrics(connection));
        },
        [this](const Result<std::vector<Metric>> &metrics) {
            if (metrics)
                showMetrics(*metrics);
            else
                session().report(metrics.error());
        });
}

void MetricsDialog::showMetrics(const std::vector<Metric> &metrics)
{
    m_saved = metrics;
    m_metrics = metrics;
    m_unreadable.clear();
    m_model->setRows(metrics);
    m_table->setCurrentIndex(m_model->index(0, 0));
    showChosen();
    showSum();
}

Metric *MetricsDialog::chosen()
{
    const int row = m_table->currentIndex().row();
    return row < 0 || std::size_t(row) >= m_metrics.size() ? nullptr : &m_metrics[std::size_t(row)];
}

void MetricsDialog::showChosen()
{
    const Metric *metric = chosen();
    if (!metric)
        return;
    m_isFilling = true;
    m_name->setText(metric->name);
    m_owner->setText(metric->owner);
    const auto unreadable = m_unreadable.find(metric->code);
    m_weight->setText(unreadable == m_unreadable.end() ? basisPointsText(metric->weight) : unreadable->second);
    m_buckets->setText(listText(metric->buckets));
    for (const auto &[item, box] : m_items)
        box->setChecked(metric->verification.contains(item));
    m_definition->setText(metricDefinition(*metric, m_metrics).join(u'\n'));
    const auto showRow = [this](QWidget *field, bool isShown) {
        field->setVisible(isShown);
        m_form->labelForField(field)->setVisible(isShown);
    };
    showRow(m_weight, !metric->isAction());
    showRow(m_buckets, metric->source == QStringLiteral("signed"));
    showRow(m_verification, metric->isAction());
    m_isFilling = false;
    showSum();
}

void MetricsDialog::takeForm()
{
    Metric *metric = chosen();
    if (!metric || m_isFilling)
        return;
    metric->name = m_name->text().trimmed();
    metric->owner = m_owner->text().trimmed();
    metric->buckets = listFrom(m_buckets->text());
    if (!metric->isAction()) {
        if (const std::optional<int> weight = basisPointsFromText(m_weight->text())) {
            metric->weight = *weight;
            m_unreadable.erase(metric->code);
        } else {
            m_unreadable[metric->code] = m_weight->text();
        }
    }
    metric->verification.clear();
    for (const auto &[item, box] : m_items) {
        if (box->isChecked())
            metric->verification << item;
    }
    m_definition->setText(metricDefinition(*metric, m_metrics).join(u'\n'));
    m_model->replaceRows(m_metrics);
    showSum();
}

QString MetricsDialog::fault() const
{
    for (const Metric &metric : m_metrics) {
        if (const auto typed = m_unreadable.find(metric.code); typed != m_unreadable.end())
            return tr("%1: \"%2\" is no weight. Write a percentage from 0 to 100 such as %3.")
                .arg(metric.name, typed->second, basisPointsText(3550));
    }
    qint64 sum = 0;
    for (const Metric &metric : m_metrics)
        sum += metric.isAction() ? 0 : metric.weight;
    return weightFault(sum);
}

void MetricsDialog::showSum()
{
    const QString wrong = fault();
    const Metric *metric = chosen();
    setRole(m_weight, metric && m_unreadable.contains(metric->code) ? QStringLiteral("invalid") : QString());
    m_sum->setText(wrong.isEmpty() ? tr("The weights of the outcomes make 100%.") : wrong);
    setRole(m_sum, wrong.isEmpty() ? QStringLiteral("muted") : QStringLiteral("red"));
    m_save->setEnabled(wrong.isEmpty() && m_metrics != m_saved && session().isAsOfToday());
}

void MetricsDialog::save()
{
    std::vector<Metric> changed;
    for (std::size_t i = 0; i < m_metrics.size(); ++i) {
        if (m_metrics[i] != m_saved[i])
            changed.push_back(m_metrics[i]);
    }
    write(QStringLiteral("metrics"), [changed](Batch &batch) { return writeMetrics(batch, changed); });
}

} // namespace waterline
