#include "import/filepanel.h"

#include "parts/elidedlabel.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <limits>

namespace waterline {

namespace {
constexpr std::array encodings{Encoding::Utf8, Encoding::Gb18030, Encoding::Utf16Le, Encoding::Utf16Be};
constexpr std::array delimiters{',', ';', '\t', '|'};
}

FilePanel::FilePanel(std::vector<const ImportTable *> tables, QWidget *parent)
    : QFrame(parent)
    , m_tables(std::move(tables))
    , m_name(new ElidedLabel({}, Qt::ElideMiddle, this))
    , m_facts(new ElidedLabel({}, Qt::ElideRight, this))
    , m_tableLabel(new QLabel(this))
    , m_encodingLabel(new QLabel(this))
    , m_delimiterLabel(new QLabel(this))
    , m_table(addCombo(QStringLiteral("table")))
    , m_encoding(addCombo(QStringLiteral("encoding")))
    , m_delimiter(addCombo(QStringLiteral("delimiter")))
{
    setProperty("role", QStringLiteral("card"));
    m_name->setProperty("role", QStringLiteral("heading"));
    m_facts->setProperty("role", QStringLiteral("muted"));
    // A long file name must not make the page wider.
    for (ElidedLabel *label : {m_name, m_facts})
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_tableLabel->setBuddy(m_table);
    m_encodingLabel->setBuddy(m_encoding);
    m_delimiterLabel->setBuddy(m_delimiter);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_name);
    texts->addWidget(m_facts);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(16);
    layout->addLayout(texts, 1);
    for (auto [label, combo] : {std::pair(m_tableLabel, m_table), {m_encodingLabel, m_encoding}, {m_delimiterLabel, m_delimiter}}) {
        label->setProperty("role", QStringLiteral("muted"));
        auto *field = new QVBoxLayout;
        field->setSpacing(2);
        field->addWidget(label);
        field->addWidget(combo);
        layout->addLayout(field);
    }
    connect(m_table, &QComboBox::activated, this,
        [this](int index) { Q_EMIT tableChosen(m_tables[std::size_t(index)]->entity); });
    connect(m_encoding, &QComboBox::activated, this,
        [this](int index) { Q_EMIT encodingChosen(encodings[std::size_t(index)]); });
    connect(m_delimiter, &QComboBox::activated, this,
        [this](int index) { Q_EMIT delimiterChosen(delimiters[std::size_t(index)]); });
    retranslate();
}

QComboBox *FilePanel::addCombo(const QString &name)
{
    auto *combo = new QComboBox(this);
    combo->setObjectName(name);
    return combo;
}

void FilePanel::setFile(const QString &path, int waiting)
{
    m_path = path;
    m_waiting = waiting;
    m_size.reset();
    m_rows = 0;
    m_table->setCurrentIndex(-1);
    m_encoding->setCurrentIndex(-1);
    m_delimiter->setCurrentIndex(-1);
    showFacts();
}

void FilePanel::setWaiting(int waiting)
{
    m_waiting = waiting;
    showFacts();
}

void FilePanel::setPlan(const ImportPlan &plan)
{
    m_path = plan.path;
    m_size = plan.size;
    m_rows = plan.rows;
    m_table->setCurrentIndex(int(std::ranges::find(m_tables, plan.table) - m_tables.begin()));
    if (!plan.table)
        m_table->setCurrentIndex(-1);
    m_encoding->setCurrentIndex(int(std::ranges::find(encodings, plan.dialect.encoding) - encodings.begin()));
    m_delimiter->setCurrentIndex(int(std::ranges::find(delimiters, plan.dialect.delimiter) - delimiters.begin()));
    showFacts();
}

void FilePanel::showFacts()
{
    m_name->setFullText(QFileInfo(m_path).fileName());
    QStringList facts;
    if (m_size) {
        facts << tr("%n row(s)", nullptr, int(std::min<qint64>(m_rows, std::numeric_limits<int>::max())))
              << QLocale().formattedDataSize(*m_size, 1);
    }
    if (m_waiting > 0)
        facts << tr("%n more file(s) waiting", nullptr, m_waiting);
    m_facts->setFullText(facts.join(QStringLiteral(" · ")));
}

void FilePanel::fillCombos()
{
    const auto fill = [](QComboBox *combo, const QStringList &texts) {
        const QSignalBlocker quiet(combo);
        const int current = combo->currentIndex();
        const bool isFirst = combo->count() == 0;
        combo->clear();
        combo->addItems(texts);
        combo->setCurrentIndex(isFirst ? -1 : current);
    };
    QStringList tables;
    for (const ImportTable *table : m_tables)
        tables << table->translatedLabel();
    fill(m_table, tables);
    QStringList names;
    for (const Encoding encoding : encodings)
        names << encodingName(encoding);
    fill(m_encoding, names);
    fill(m_delimiter, {tr("Comma ,"), tr("Semicolon ;"), tr("Tab"), tr("Bar |")});
}

void FilePanel::retranslate()
{
    m_tableLabel->setText(tr("The file &holds"));
    m_encodingLabel->setText(tr("&Encoding"));
    m_delimiterLabel->setText(tr("&Separator"));
    m_table->setPlaceholderText(tr("Choose what the file holds"));
    m_table->setAccessibleName(tr("What the file holds"));
    m_encoding->setAccessibleName(tr("Encoding"));
    m_delimiter->setAccessibleName(tr("Separator"));
    fillCombos();
    showFacts();
}

} // namespace waterline
