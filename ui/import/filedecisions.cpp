#include "import/filedecisions.h"

#include "import/fileview.h"

namespace waterline {

FileDecisions::FileDecisions(FileView &view, ImportDesk &desk, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_desk(desk)
{
    connectReading();
    connectColumns();
    connectRows();
}

void FileDecisions::chooseAnew(const std::function<void(ImportChoices &)> &change)
{
    m_desk.edit(m_file, [&](ImportFile &file) {
        return file.choose([&](ImportChoices &choices) {
            change(choices);
            choices.mapping.reset();
            choices.answers.clear();
            choices.fillDown.clear();
        });
    });
}

void FileDecisions::connectReading()
{
    connect(&m_view, &FileView::tableChosen, this,
        [this](const QString &entity) { chooseAnew([&](ImportChoices &choices) { choices.entity = entity; }); });
    connect(&m_view, &FileView::encodingChosen, this,
        [this](Encoding encoding) { chooseAnew([&](ImportChoices &choices) { choices.encoding = encoding; }); });
    connect(&m_view, &FileView::delimiterChosen, this,
        [this](char16_t delimiter) { chooseAnew([&](ImportChoices &choices) { choices.delimiter = delimiter; }); });
    connect(&m_view, &FileView::quoteChosen, this,
        [this](char quote) { chooseAnew([&](ImportChoices &choices) { choices.quote = quote; }); });
    connect(&m_view, &FileView::sheetChosen, this, [this](const QString &sheet) {
        chooseAnew([&](ImportChoices &choices) {
            choices.sheet = sheet;
            choices.headerLine.reset();
            choices.headerRows = 1;
        });
    });
    connect(&m_view, &FileView::headerChosen, this, [this](qint64 line, int rows) {
        chooseAnew([&](ImportChoices &choices) {
            choices.headerLine = line;
            choices.headerRows = rows;
        });
    });
    connect(&m_view, &FileView::presetDeclined, this,
        [this] { m_desk.edit(m_file, [](ImportFile &file) { return file.declinePreset(); }); });
}

void FileDecisions::connectColumns()
{
    connect(&m_view, &FileView::fieldChosen, this, [this](int column, int field) {
        m_desk.edit(m_file, [=](ImportFile &file) { return file.chooseField(column, field); });
    });
    connect(&m_view, &FileView::answered, this, [this](const QString &header, const QString &answer) {
        m_desk.edit(m_file, [&](ImportFile &file) {
            return file.choose([&](ImportChoices &choices) {
                if (answer.isEmpty())
                    choices.answers.erase(header);
                else
                    choices.answers[header] = answer;
            });
        });
    });
    connect(&m_view, &FileView::fillDownChosen, this, [this](const QString &header, bool fillsDown) {
        m_desk.edit(m_file, [&](ImportFile &file) {
            return file.choose([&](ImportChoices &choices) {
                choices.fillDown.removeAll(header);
                if (fillsDown)
                    choices.fillDown << header;
            });
        });
    });
}

void FileDecisions::connectRows()
{
    connect(&m_view, &FileView::createsUnknownChosen, this, [this](bool creates) {
        m_desk.edit(m_file, [=](ImportFile &file) { return file.setCreatesUnknown(creates); });
    });
    connect(&m_view, &FileView::decided, this,
        [this](const std::vector<qint64> &lines, const std::optional<RowDecision> &decision) {
            m_desk.edit(m_file, [&](ImportFile &file) {
                for (const qint64 line : lines)
                    file.decide(line, decision);
                return lines.empty() ? ImportFile::Anew::Nothing : ImportFile::Anew::Trial;
            });
        });
    connect(&m_view, &FileView::putOff, this, [this](qint64 line, bool isPutOff) {
        m_desk.edit(m_file, [=](ImportFile &file) { return file.putOff(line, isPutOff); });
    });
    connect(&m_view, &FileView::putOffAll, this,
        [this](bool isPutOff) { m_desk.edit(m_file, [=](ImportFile &file) { return file.putOffAll(isPutOff); }); });
    connect(&m_view, &FileView::insistAsked, this,
        [this] { m_desk.edit(m_file, [](ImportFile &file) { return file.insist(); }); });
    connect(&m_view, &FileView::tryAgainAsked, this,
        [this] { m_desk.edit(m_file, [](ImportFile &file) { return file.tryAgain(); }); });
    connect(&m_view, &FileView::importAsked, this, [this] { m_desk.import(m_file); });
    connect(&m_view, &FileView::cancelAsked, &m_desk, &ImportDesk::cancel);
    connect(&m_view, &FileView::skipAsked, this, [this] { m_desk.remove(m_file); });
}

} // namespace waterline
