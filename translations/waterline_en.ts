<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
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
    <name>Light</name>
    <message numerus="yes">
        <source>No contact for %n day(s)</source>
        <translation>
            <numerusform>No contact for %n day</numerusform>
            <numerusform>No contact for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Never contacted in %n day(s)</source>
        <translation>
            <numerusform>Never contacted in %n day</numerusform>
            <numerusform>Never contacted in %n days</numerusform>
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
    <name>waterline::FilePanel</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) waiting</source>
        <translation>
            <numerusform>%n more file waiting</numerusform>
            <numerusform>%n more files waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waterline::FileView</name>
    <message numerus="yes">
        <source>%n row(s) of the first %1 cannot be understood and will be rejected</source>
        <translation>
            <numerusform>%n row of the first %1 cannot be understood and will be rejected</numerusform>
            <numerusform>%n rows of the first %1 cannot be understood and will be rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every cell of the first %n row(s) is understood</source>
        <translation>
            <numerusform>Every cell of the first row is understood</numerusform>
            <numerusform>Every cell of the first %n rows is understood</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n row(s)</source>
        <translation>
            <numerusform>&amp;Import %n row</numerusform>
            <numerusform>&amp;Import %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waterline::GoalsPage</name>
    <message numerus="yes">
        <source>%1 · %n people</source>
        <translation>
            <numerusform>%1 · %n person</numerusform>
            <numerusform>%1 · %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waterline::ImportPage</name>
    <message numerus="yes">
        <source>%n rejected row(s) saved to %1.</source>
        <translation>
            <numerusform>%n rejected row saved to %1.</numerusform>
            <numerusform>%n rejected rows saved to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waterline::LedgerPanel</name>
    <message numerus="yes">
        <source>%n row(s) were left as they are, because something later rests on them.</source>
        <translation>
            <numerusform>%n row was left as it is, because something later rests on it.</numerusform>
            <numerusform>%n rows were left as they are, because something later rests on them.</numerusform>
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
