<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AlertFindings</name>
    <message numerus="yes">
        <source>%1: collections below %2% of the target for %n month(s) in a row, since %3</source>
        <translation>
            <numerusform>%1: collections below %2% of the target for %n month in a row, since %3</numerusform>
            <numerusform>%1: collections below %2% of the target for %n months in a row, since %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>  and %n more</source>
        <translation>
            <numerusform>  and %n more</numerusform>
            <numerusform>  and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n fact(s) shown here were recorded only after %1.</source>
        <translation>
            <numerusform>At least %n fact shown here were recorded only after %1.</numerusform>
            <numerusform>At least %n facts shown here were recorded only after %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) shown here were recorded only after %1.</source>
        <translation>
            <numerusform>%n fact shown here were recorded only after %1.</numerusform>
            <numerusform>%n facts shown here were recorded only after %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message numerus="yes">
        <source>and %n more row(s)</source>
        <translation>
            <numerusform>and %n more row</numerusform>
            <numerusform>and %n more rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message numerus="yes">
        <source>%n customers belong to nobody, so nobody&apos;s goal counts on them.</source>
        <translation>
            <numerusform>%n customer belongs to nobody, so nobody&apos;s goal counts on it.</numerusform>
            <numerusform>%n customers belong to nobody, so nobody&apos;s goal counts on them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open opportunities belong to nobody, so winning them reaches nobody&apos;s goal.</source>
        <translation>
            <numerusform>%n open opportunity belongs to nobody, so winning it reaches nobody&apos;s goal.</numerusform>
            <numerusform>%n open opportunities belong to nobody, so winning them reaches nobody&apos;s goal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was published: %n things stand in the way.</source>
        <translation>
            <numerusform>Nothing was published: %n things stand in the way.</numerusform>
            <numerusform>Nothing was published: %n things stand in the way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In weeks that are over %n anchors were missing. They block nothing any more.</source>
        <translation>
            <numerusform>In weeks that are over %n anchor was missing. It blocks nothing any more.</numerusform>
            <numerusform>In weeks that are over %n anchors were missing. They block nothing any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n line(s) above the header are not taken in.</source>
        <translation>
            <numerusform>%n line above the header is not taken in.</numerusform>
            <numerusform>%n lines above the header are not taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold values under merged cells, where nobody sees them; the first is in line %1, column %2. They are left out. To take them in, unmerge the cells in Excel and save the file.</source>
        <translation>
            <numerusform>%n cell holds a value under merged cells, where nobody sees it: line %1, column %2. It is left out. To take it in, unmerge the cells in Excel and save the file.</numerusform>
            <numerusform>%n cells hold values under merged cells, where nobody sees them; the first is in line %1, column %2. They are left out. To take them in, unmerge the cells in Excel and save the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Light</name>
    <message numerus="yes">
        <source>No contact for %n day(s)</source>
        <translation>
            <numerusform>No contact for %n day</numerusform>
            <numerusform>No contact for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proposal without feedback for %n day(s)</source>
        <translation>
            <numerusform>Proposal without feedback for %n day</numerusform>
            <numerusform>Proposal without feedback for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On track, last contact %n day(s) ago</source>
        <translation>
            <numerusform>On track, last contact %n day ago</numerusform>
            <numerusform>On track, last contact %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Never contacted, created %n day(s) ago</source>
        <translation>
            <numerusform>Never contacted, created %n day ago</numerusform>
            <numerusform>Never contacted, created %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Never contacted, first opportunity %n day(s) ago</source>
        <translation>
            <numerusform>Never contacted, first opportunity %n day ago</numerusform>
            <numerusform>Never contacted, first opportunity %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Never contacted, first imported %n day(s) ago</source>
        <translation>
            <numerusform>Never contacted, first imported %n day ago</numerusform>
            <numerusform>Never contacted, first imported %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New, no contact yet; known for %n day(s)</source>
        <translation>
            <numerusform>New, no contact yet; known for %n day</numerusform>
            <numerusform>New, no contact yet; known for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>List</name>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <comment>a list</comment>
        <translation>
            <numerusform>%1, and %n more</numerusform>
            <numerusform>%1, and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingPdf</name>
    <message numerus="yes">
        <source>%n more customer(s) on the following page(s).</source>
        <translation>
            <numerusform>%n more customer on the following page.</numerusform>
            <numerusform>%n more customers on the following pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Metric</name>
    <message numerus="yes">
        <source>%1 of %n follow-up(s)</source>
        <translation>
            <numerusform>%1 of %n follow-up</numerusform>
            <numerusform>%1 of %n follow-ups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n follow-up(s); missing: %2</source>
        <translation>
            <numerusform>%1 of %n follow-up; missing: %2</numerusform>
            <numerusform>%1 of %n follow-ups; missing: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeriodCell</name>
    <message numerus="yes">
        <source>%n fact(s) arrived only after this day.</source>
        <translation>
            <numerusform>%n fact arrived only after this day.</numerusform>
            <numerusform>%n facts arrived only after this day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The period still runs: %1 of its %n workday(s) are over.</source>
        <translation>
            <numerusform>The period still runs: %1 of its %n workday is over.</numerusform>
            <numerusform>The period still runs: %1 of its %n workdays are over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeriodText</name>
    <message numerus="yes">
        <source>As of %1: at least %Ln fact(s) shown here arrived only later.</source>
        <translation>
            <numerusform>As of %1: at least %Ln fact shown here arrived only later.</numerusform>
            <numerusform>As of %1: at least %Ln facts shown here arrived only later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As of %1: %Ln fact(s) shown here arrived only later.</source>
        <translation>
            <numerusform>As of %1: %Ln fact shown here arrived only later.</numerusform>
            <numerusform>As of %1: %Ln facts shown here arrived only later.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadableMaths</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Streak</name>
    <message numerus="yes">
        <source>below the line of %1% for %n month(s) in a row: an alert</source>
        <translation>
            <numerusform>below the line of %1% for %n month in a row: an alert</numerusform>
            <numerusform>below the line of %1% for %n months in a row: an alert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>below the line of %1% for %n month(s) in a row: not yet an alert</source>
        <translation>
            <numerusform>below the line of %1% for %n month in a row: not yet an alert</numerusform>
            <numerusform>below the line of %1% for %n months in a row: not yet an alert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message numerus="yes">
        <source>%n week(s) ask for more than the best week ever.</source>
        <translation>
            <numerusform>%n week asks for more than the best week ever.</numerusform>
            <numerusform>%n weeks ask for more than the best week ever.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ask for more than the mean of the best four, none for more than the best week ever.</source>
        <translation>
            <numerusform>%n week asks for more than the mean of the best four, none for more than the best week ever.</numerusform>
            <numerusform>%n weeks ask for more than the mean of the best four, none for more than the best week ever.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not computable: %n week(s) are on record, and a rate takes at least %1.</source>
        <translation>
            <numerusform>Not computable: %n week is on record, and a rate takes at least %1.</numerusform>
            <numerusform>Not computable: %n weeks are on record, and a rate takes at least %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not computable: %n week(s) on record have an amount, and a rate takes at least %1.</source>
        <translation>
            <numerusform>Not computable: %n week on record has an amount, and a rate takes at least %1.</numerusform>
            <numerusform>Not computable: %n weeks on record have an amount, and a rate takes at least %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waterline::AlertsPage</name>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n alert</numerusform>
            <numerusform>%n alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n alert(s)</source>
        <translation>
            <numerusform>%1 of %n alert</numerusform>
            <numerusform>%1 of %n alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nobody has acted on %n of them</source>
        <translation>
            <numerusform>nobody has acted on %n of them</numerusform>
            <numerusform>nobody has acted on %n of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s), grouped to %1</source>
        <translation>
            <numerusform>%n alert, grouped to %1</numerusform>
            <numerusform>%n alerts, grouped to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n alert(s), grouped to %2</source>
        <translation>
            <numerusform>%1 of %n alert, grouped to %2</numerusform>
            <numerusform>%1 of %n alerts, grouped to %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waterline::ChangesDialog</name>
    <message numerus="yes">
        <source>%n goals differ.</source>
        <translation>
            <numerusform>%n goal differs.</numerusform>
            <numerusform>%n goals differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every month is as published; %n goals of weeks differ.</source>
        <translation>
            <numerusform>Every month is as published; %n goals of weeks differ.</numerusform>
            <numerusform>Every month is as published; %n goals of weeks differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waterline::ColumnModel</name>
    <message numerus="yes">
        <source>%n cell(s) cannot be understood</source>
        <translation>
            <numerusform>%n cell cannot be understood</numerusform>
            <numerusform>%n cells cannot be understood</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waterline::ComparePanel</name>
    <message numerus="yes">
        <source>%n goals differ.</source>
        <translation>
            <numerusform>%n goal differs.</numerusform>
            <numerusform>%n goals differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At this depth the two are the same; %n goals below it differ.</source>
        <translation>
            <numerusform>At this depth the two are the same; %n goals below it differ.</numerusform>
            <numerusform>At this depth the two are the same; %n goals below it differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waterline::ContractsDialog</name>
    <message numerus="yes">
        <source>%n contract(s), %1 of them to be submitted</source>
        <translation>
            <numerusform>%n contract, %1 of them to be submitted</numerusform>
            <numerusform>%n contracts, %1 of them to be submitted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waterline::CustomersPage</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n customer(s)</source>
        <translation>
            <numerusform>%1 of %n customer</numerusform>
            <numerusform>%1 of %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) have no owner and stand in no unit.</source>
        <translation>
            <numerusform>%n customer has no owner and stands in no unit.</numerusform>
            <numerusform>%n customers have no owner and stand in no unit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waterline::ExportDesk</name>
    <message numerus="yes">
        <source>The workspace was exported to %1: %Ln row(s) in all.</source>
        <translation>
            <numerusform>The workspace was exported to %1: %Ln row in all.</numerusform>
            <numerusform>The workspace was exported to %1: %Ln rows in all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waterline::FileListModel</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waterline::FileListPanel</name>
    <message numerus="yes">
        <source>Import &amp;all %n file(s)</source>
        <translation>
            <numerusform>Import &amp;all %n file</numerusform>
            <numerusform>Import &amp;all %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waterline::FilePanel</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waterline::FileView</name>
    <message numerus="yes">
        <source>&amp;Import %Ln row(s)</source>
        <translation>
            <numerusform>&amp;Import %Ln row</numerusform>
            <numerusform>&amp;Import %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waterline::GoalSettingsDialog</name>
    <message numerus="yes">
        <source>%n days of an own calendar go over the holidays above.</source>
        <translation>
            <numerusform>%n day of an own calendar goes over the holidays above.</numerusform>
            <numerusform>%n days of an own calendar go over the holidays above.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waterline::HeldView</name>
    <message numerus="yes">
        <source>%n row(s) decided by you</source>
        <translation>
            <numerusform>%n row decided by you</numerusform>
            <numerusform>%n rows decided by you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more row(s) move up as these are decided.</source>
        <translation>
            <numerusform>%Ln more row move up as these are decided.</numerusform>
            <numerusform>%Ln more rows move up as these are decided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) to decide upon</source>
        <translation>
            <numerusform>%Ln row to decide upon</numerusform>
            <numerusform>%Ln rows to decide upon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln are &amp;new</source>
        <translation>
            <numerusform>All %Ln are &amp;new</numerusform>
            <numerusform>All %Ln are &amp;new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave all %Ln to the ledge&amp;r</source>
        <translation>
            <numerusform>Leave all %Ln to the ledge&amp;r</numerusform>
            <numerusform>Leave all %Ln to the ledge&amp;r</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left to the ledger</source>
        <translation>
            <numerusform>%Ln row left to the ledger</numerusform>
            <numerusform>%Ln rows left to the ledger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n mor&amp;e</source>
        <translation>
            <numerusform>Show %n mor&amp;e</numerusform>
            <numerusform>Show %n mor&amp;e</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waterline::LedgerDetails</name>
    <message numerus="yes">
        <source>%n later repair(s)</source>
        <translation>
            <numerusform>%n later repair</numerusform>
            <numerusform>%n later repairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved to %1. Correct them in Excel and drop the file here: only these rows are taken in.</source>
        <translation>
            <numerusform>%n row saved to %1. Correct it in Excel and drop the file here: only this row is taken in.</numerusform>
            <numerusform>%n rows saved to %1. Correct them in Excel and drop the file here: only these rows are taken in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waterline::LedgerModel</name>
    <message numerus="yes">
        <source>%n rejected or held row(s) wait for a repair</source>
        <translation>
            <numerusform>%n rejected or held row waits for a repair</numerusform>
            <numerusform>%n rejected or held rows wait for a repair</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) wait for a repair</source>
        <translation>
            <numerusform>%n row waits for a repair</numerusform>
            <numerusform>%n rows wait for a repair</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waterline::LedgerPanel</name>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entry(ies)</source>
        <translation>
            <numerusform>%1 of %n entry</numerusform>
            <numerusform>%1 of %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waterline::LightModel</name>
    <message numerus="yes">
        <source>silent for %n day(s)</source>
        <translation>
            <numerusform>silent for %n day</numerusform>
            <numerusform>silent for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waterline::ListExport</name>
    <message numerus="yes">
        <source>%n row(s) saved to %1.</source>
        <translation>
            <numerusform>%n row saved to %1.</numerusform>
            <numerusform>%n rows saved to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waterline::PeriodHeading</name>
    <message numerus="yes">
        <source>%1 · %n people</source>
        <translation>
            <numerusform>%1 · %n person</numerusform>
            <numerusform>%1 · %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waterline::PlanDesk</name>
    <message numerus="yes">
        <source>Of the change of %1 only a part was taken back: %n row(s) stay as they are, because something later changed them or rests on them.</source>
        <translation>
            <numerusform>Of the change of %1 only a part was taken back: %n row stay as they are, because something later changed them or rests on them.</numerusform>
            <numerusform>Of the change of %1 only a part was taken back: %n rows stay as they are, because something later changed them or rests on them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waterline::PreviewView</name>
    <message numerus="yes">
        <source>The first %n row(s), as they will be understood</source>
        <translation>
            <numerusform>The first row, as it will be understood</numerusform>
            <numerusform>The first %n rows, as they will be understood</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the first %1 cannot be understood and will be rejected</source>
        <translation>
            <numerusform>%n row of the first %1 cannot be understood and will be rejected</numerusform>
            <numerusform>%n rows of the first %1 cannot be understood and will be rejected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waterline::PublishDialog</name>
    <message numerus="yes">
        <source>First version for %1: goals of %n people</source>
        <translation>
            <numerusform>First version for %1: goals of %n person</numerusform>
            <numerusform>First version for %1: goals of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Against version %1 the goals of %n people change</source>
        <translation>
            <numerusform>Against version %1 the goals of %n person change</numerusform>
            <numerusform>Against version %1 the goals of %n people change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n anchors are missing. Goals are published when all are there.</source>
        <translation>
            <numerusform>%n anchor is missing. Goals are published when all are there.</numerusform>
            <numerusform>%n anchors are missing. Goals are published when all are there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden hazards. They block nothing; each says what helps.</source>
        <translation>
            <numerusform>%n hidden hazard. It blocks nothing; it says what helps.</numerusform>
            <numerusform>%n hidden hazards. They block nothing; each says what helps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waterline::RejectSaver</name>
    <message numerus="yes">
        <source>%n rejected row(s) saved to %1.</source>
        <translation>
            <numerusform>%n rejected row saved to %1.</numerusform>
            <numerusform>%n rejected rows saved to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waterline::RepairList</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waterline::ResultCard</name>
    <message numerus="yes">
        <source>%n row(s) are as they were before this import.</source>
        <translation>
            <numerusform>%n row is as it was before this import.</numerusform>
            <numerusform>%n rows are as they were before this import.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Next file (%n waiting)</source>
        <translation>
            <numerusform>&amp;Next file (%n waiting)</numerusform>
            <numerusform>&amp;Next file (%n waiting)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waterline::ScopeBar</name>
    <message numerus="yes">
        <source>%n open alert(s) in this scope</source>
        <translation>
            <numerusform>%n open alert in this scope</numerusform>
            <numerusform>%n open alerts in this scope</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waterline::TrayNotice</name>
    <message numerus="yes">
        <source>%n new alert(s). Click to see what happened and who is asked.</source>
        <translation>
            <numerusform>%n new alert. Click to see what happened and who is asked.</numerusform>
            <numerusform>%n new alerts. Click to see what happened and who is asked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waterline::TrialStrip</name>
    <message numerus="yes">
        <source>Counted before the %n file(s) above it are imported</source>
        <translation>
            <numerusform>Counted before the %n file above it is imported</numerusform>
            <numerusform>Counted before the %n files above it are imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waterline::WeekView</name>
    <message numerus="yes">
        <source>%1 · %n people</source>
        <translation>
            <numerusform>%1 · %n person</numerusform>
            <numerusform>%1 · %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waterline::WhatIfModel</name>
    <message numerus="yes">
        <source>%n week(s) over the best ever</source>
        <translation>
            <numerusform>%n week over the best ever</numerusform>
            <numerusform>%n weeks over the best ever</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) over the best four</source>
        <translation>
            <numerusform>%n week over the best four</numerusform>
            <numerusform>%n weeks over the best four</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waterline::WhatIfPanel</name>
    <message numerus="yes">
        <source>%n workdays are left.</source>
        <translation>
            <numerusform>%n workday is left.</numerusform>
            <numerusform>%n workdays are left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people would have to beat their best week ever.</source>
        <translation>
            <numerusform>%n person would have to beat their best week ever.</numerusform>
            <numerusform>%n people would have to beat their best week ever.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waterline::WhyPanel</name>
    <message numerus="yes">
        <source>and %n more row(s)</source>
        <translation>
            <numerusform>and %n more row</numerusform>
            <numerusform>and %n more rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waterline::WorkspaceDesk</name>
    <message numerus="yes">
        <source>The workspace was changed outside Waterline: %1 (%n finding(s) in all.)</source>
        <translation>
            <numerusform>The workspace was changed outside Waterline: %1 (%n finding in all.)</numerusform>
            <numerusform>The workspace was changed outside Waterline: %1 (%n findings in all.)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The workspace is sound. %n batch(es) agree with the chain.</source>
        <translation>
            <numerusform>The workspace is sound. %n batch agrees with the chain.</numerusform>
            <numerusform>The workspace is sound. %n batches agree with the chain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that came in go back to what they were before. The ledger keeps both steps, and the file can be imported again.</source>
        <translation>
            <numerusform>%n row that came in goes back to what it was before. The ledger keeps both steps, and the file can be imported again.</numerusform>
            <numerusform>%n rows that came in go back to what they were before. The ledger keeps both steps, and the file can be imported again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left as they are, because something later rests on them.</source>
        <translation>
            <numerusform>%n row was left as it is, because something later rests on it.</numerusform>
            <numerusform>%n rows were left as they are, because something later rests on them.</numerusform>
        </translation>
    </message>
</context>
</TS>
