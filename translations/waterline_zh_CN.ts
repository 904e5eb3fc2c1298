<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Action</name>
    <message>
        <source>Leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CellFault</name>
    <message>
        <source>The cell is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a day or time that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can be read as two different dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can be read as two different numbers: with thousands, or with decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too large or too far away in time to be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” says neither yes nor no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is an Excel error, not a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is what Excel left of a longer number; the missing digits are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names a unit such as 万, and the column header names one too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the cell in; this column must not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the date as year-month-day, for example 2026-01-05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the day or the time, or choose the right order of day and month for this column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format the column in Excel as yyyy-mm-dd and save the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say for this column whether the day or the month comes first, or format it in Excel as yyyy-mm-dd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave only the number in the cell, for example 12500 or 1.25万.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say for this column whether decimals follow a point or a comma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number without decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the value and its unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write yes or no (是 or 否).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the formula in Excel, or widen the column if the cell shows ####, and save the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format the column in Excel as Text before the numbers are put in, and export the file from its source again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the unit in the header or in the cells, not in both.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no weekly plan for %1. A file with week, person and planned leads, visits and proposals fills it; until then only the actual counts are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, week %2 (%3): the newest week with facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, week %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penetration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 as of %2: %3 red, %4 yellow, %5 green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal penetration of a week: what stands below a unit, with its plan and actual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every customer red, yellow or green, the most urgent first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the PDF for the weekly calibration meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer in JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the text: en or zh_CN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This command takes: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region, team or person, by code or unique name; the company if left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day, or day and time, that is looked from; now if left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISO week; if left out the last complete one, or the newest with facts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no day. Write it like 2026-01-18 or 2026-01-18T17:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no single region, team or person called %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no ISO week. Write it like 2026-W03.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no day. Write it like 2026-01-18.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many people; 68 if left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many complete weeks; 8 if left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed gives the same company; 1 if left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day; today if left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean for one person; 15 if left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the CSV files into this folder instead of a workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a workspace, or CSV files, of an invented company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name either a workspace to make, or a folder with --csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1 files to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name for the new workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2): %3 rows = %4 new + %5 changed + %6 unchanged + %7 duplicate + %8 rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  line %1, %2: %3 %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  and %1 more rejected rows; --rejects FILE writes all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table %1; write people, customers, opportunities, plans or followups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no encoding; write utf-8, utf-16le, utf-16be or gb18030.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--answer takes COLUMN=ANSWER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No table fits the columns of %1 (%2). Name one with --entity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no column for: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Answer with --answer &quot;%2=%3&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has a header but no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people, customers, opportunities, plans or followups; found out if left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>utf-8, utf-16le, utf-16be or gb18030; found out if left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to a question about a column: dmy, mdy, ymd, point or comma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create people and customers that rows name and nobody knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the rejected rows to this CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes CSV files in, in the order given. A workspace that does not exist is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--rejects takes the rejected rows of one file; import the files one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a workspace, or CSV files, of an invented company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take CSV files in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goal penetration of a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customers red, yellow and green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the PDF for the calibration meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the chain and every row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo a batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy a workspace while it may be in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use: waterline-cli COMMAND ... (--help after a command tells more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no batch %1; waterline-cli batches lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks every link of the chain and every row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 batches, all as they were written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 batches, %2 findings:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain head: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists every batch, the oldest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoes a batch by writing one that takes it back; undoing that one is the redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows undone, %2 left as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace an older backup of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies a workspace into one file, checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>Line %1 has more than %2 columns. Delete the columns that are not needed, or check the separator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotation mark that opens on line %1 is never closed. Close it, or remove it, and import the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row that begins on line %1 is too long (over 1 MB in one field, or 64 MB in all). Probably a quotation mark in it is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CsvWriter</name>
    <message>
        <source>The file cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>The number of people must be 1 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of weeks must be 1 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day must lie between the years 2000 and 2100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-ups per week must be 0 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample file %1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Deviation</name>
    <message>
        <source>Deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unplanned work: no plan to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no plan, so not computable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within the limit of %1%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short by %1, more than the limit of %2%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over by %1, more than the limit of %2%</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Waterline workspaces (*.waterline)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back Up Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt *.tsv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DisplayText</name>
    <message>
        <source>%1, %2 – %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Encoding</name>
    <message>
        <source>This is an Excel workbook (.xlsx) or another zip file, whatever its name ends in. Open it in Excel, choose Save As, save it as “CSV UTF-8”, and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an old Excel workbook (.xls), whatever its name ends in. Open it in Excel, choose Save As, save it as “CSV UTF-8”, and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a PDF document. Ask for the table it was made from, saved as “CSV UTF-8”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a picture, not a table. Ask for the table saved as “CSV UTF-8”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a compressed file. Unpack it and import the CSV file inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is written in UTF-32, which hardly any program reads. Save it again as “CSV UTF-8”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a web page or XML file that was only named like a table. Open it in Excel, choose Save As, save it as “CSV UTF-8”, and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no rows. Export it again and check that it is not empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends in the middle of a character: it was cut off while it was copied or saved. Export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a text file. Save the table as “CSV UTF-8” and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>%1, version %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To turn it green: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1, line %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeatCell</name>
    <message>
        <source>%1 / %2</source>
        <comment>actual / plan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · +%2</source>
        <comment>actual / plan · beyond the plans</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 done, but no plan to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no plan and nothing done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 done of %3 planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of them count, since one person&apos;s surplus does not fill another&apos;s gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deviation: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People off plan: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unplanned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penetration is healthy: at least %1%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penetration is below the healthy line of %1%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each action counts up to 100%, so that one cannot hide another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions without a plan, left out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People without a plan, left out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penetration is not computable without a weekly plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penetration</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Heatmap</name>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Deviation from plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deviation = (actual − plan) ÷ plan. More than %1% is an alert; exactly %1% is none. %2 Without a plan it is not computable, and what was done counts as unplanned work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doing too much is an alert as well as doing too little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only doing too little is an alert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attainment and penetration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell is actual ÷ plan of one core action in one week. A person&apos;s penetration is the mean of the three core actions, each counted up to 100%, so that one done twice hides none left undone. A unit&apos;s is the sum of what counts toward the plans ÷ the sum of the plans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A healthy week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A week is healthy from a penetration of %1% on; exactly %1% is healthy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The light of a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red: the customer gave up, its budget was cancelled, or a competitor signed a memorandum. Yellow: a proposal without feedback for more than %1 days, or a clear competitor. Green: none of these. Red comes before yellow, yellow before green.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days since the last contact: more than %1 turn the light yellow, more than %2 turn it red. Whoever was never contacted counts from the day the customer became known. Registering a lead and writing an internal note are no contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every number in this window follows these rules (rule set version %1). Click a number to see its own arithmetic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How This Is Computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected cells or text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the Why panel or a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows a regional sales manager whether the week&apos;s actions carry the year&apos;s goal. Works on one local file and never uses the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waterline is free software: you may use, study, share and change it under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built with Qt %1 and SQLite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Waterline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>More than one customer is called %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the customer&apos;s number instead of the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer is known by the name or number %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the customers first, correct the name, or allow unknown customers to be created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status %1 is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write normal, abandoned, budget cancelled or competitor MOU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was closed before it was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct one of the two days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The action %1 is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write lead, visit, proposal, call, message, meeting or note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same follow-up stands in line %1 with other values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the row that is right and delete the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A count cannot be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too many for one week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the column and the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has no count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the planned leads, visits or proposals, or delete the row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an action that is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write lead, visit or proposal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the plan, or delete the row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same key stands in line %1 with other values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed while it was being read. Nothing was imported; import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has a header but no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1: which comes first in its dates?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1: which mark stands before the decimals?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell is empty, but it is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1. Check its name and folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read. If it is open in Excel, close it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the ISO week like 2026-W03, or a day in that week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row holds a NUL character, which no text has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file again from Excel as CSV UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a summary row, not data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: totals are computed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has %1 cells, the header has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a separator or quote that is missing or too many in this row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it in, or delete the row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one person is called %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the person&apos;s number instead of the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is known by the name or number %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the people first, correct the name, or allow unknown people to be created.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportField</name>
    <message>
        <source>Customer&apos;s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Founded in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annual revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunity&apos;s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage entered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up&apos;s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision maker&apos;s title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next contact on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person&apos;s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hired on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportTable</name>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly plans and summaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and teams</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Light</name>
    <message>
        <source>Last contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never contacted, customer created on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never contacted, first opportunity on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never contacted, first imported on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the customer is won back and its status set to normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one contact with the customer today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>competitor %1 is out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer gave up the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s budget was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A competitor signed a memorandum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Competitor %1 signed a memorandum</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No contact for %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Never contacted in %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proposal without feedback for %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Competitor %1 is in play</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>On track, last contact %n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits of silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yellow over %1 days, red over %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit for feedback on a proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yellow over %1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal waits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Shows whether the week&apos;s actions carry the year&apos;s goal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workspace to open, or CSV files to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window: zh, en or system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the window: light, dark or system.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>on plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short of plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not computable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingPdf</name>
    <message>
        <source>Turned red or yellow this week, continued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly calibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · as of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data %1 · Rules version %2 · Chain head %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penetration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody stands below this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions against plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week has no plan, so nothing can be compared with it. The table shows what was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within %1% of plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short of plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penetration is healthy from %1% on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer turned red or yellow this week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned red or yellow this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned red (%1) or yellow (%2) this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more customer(s) on the following page(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Deviations of more than %1% from plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be within the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody is within the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week has no plan to deviate from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest without contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer has been without contact for more than %1 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this is computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R8 · Attainment is actual ÷ plan. A person&apos;s penetration is the mean of the three actions, each at most 100%; a unit&apos;s is what counts ÷ what is planned, where nobody counts for more than their own plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R7 · Deviation is (actual − plan) ÷ plan. More than %1% in either direction is an alert; exactly %1% is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R7 · Deviation is (actual − plan) ÷ plan. More than %1% short of plan is an alert; exactly %1% is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R56 · A week is healthy from a penetration of %1% on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R77 · A customer is red when it gave up, its budget was cancelled, or a competitor signed a memorandum; yellow when a proposal waits more than %1 days for feedback, or a competitor is in play.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R78 · More than %1 days without a contact turn a customer yellow, more than %2 days red. Registering a lead or writing a note is no contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R99 · Counts come from follow-ups; where a person has none for an action, from the weekly summary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The footer names the data (SHA-256 over every number of this snapshot), the version of the rules, and the link that closed the ledger&apos;s chain when it was taken. Each is shown by its first 16 digits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingText</name>
    <message>
        <source>%1, was %2</source>
        <extracomment>A change against the week before, then the week before: &quot;+3, was 12&quot;. Short, it stands on a small tile.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pp</source>
        <extracomment>Percentage points.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 – %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2/%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 actions, %2 come from follow-ups and %3 from weekly summaries that people wrote themselves (R99).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penetration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers contacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won amount</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfDocument</name>
    <message>
        <source>The PDF could not be put together. Export again, or save as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Penetration</name>
    <message>
        <source>nothing on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 from follow-ups, %3 from weekly summaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted, at most the plan of each person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who deviate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fewer, or a plan that fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: penetration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not computable: no weekly plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>healthy: at least %1%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below the healthy line of %1%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, no plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penetration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions without a plan, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People without a plan, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more actions toward the plans</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadableMaths</name>
    <message>
        <source>mean</source>
        <comment>function</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smaller of</source>
        <comment>function</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size of</source>
        <comment>function</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportFonts</name>
    <message>
        <source>No font is installed with which Chinese text in the PDF can be searched. Install WenQuanYi Micro Hei (package fonts-wqy-microhei) and export again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Revert</name>
    <message>
        <source>It was changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was removed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be put back: another row has taken its place, or a row that it refers to is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of %1 refer to it (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no batch %1 in this workspace.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleWorkspace</name>
    <message>
        <source>The sample was not finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample file %1 does not explain itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample file %1 cannot be unpacked into %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>%1 was not written: the disk %2 is full. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not written: %2. Choose another place or name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>%1 is the workspace itself. Choose another name for the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name for the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open elsewhere or was not closed properly. Choose another name for the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Free some space and try again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using %1 just now. Close it and try again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is write-protected. Copy it to a folder of your own and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that it exists and that you may read and write its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged and was not used. Restore it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Waterline workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read or written. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextSource</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system cannot read GB18030. Save the file again as “CSV UTF-8”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 holds bytes that are not UTF-8, perhaps pasted from another file. Read the file as GB18030, or save it again as “CSV UTF-8”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends in the middle of a character on line %1: it was cut off while it was copied or saved. Export it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunity %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer created</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>Batch %1 does not follow the one before it: a batch was removed or moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header of batch %1 was changed after it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of batch %1 were added, removed or replaced after it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of %1 was changed after batch %2 was written (line %3 of %4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history of a row of %1 in batch %2 was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of %1 belong to a batch that is not in the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history of %1 belongs to a batch that is not in the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of %1 is not what its history says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds %2 rows, its history says %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>The folder of %1 is write-protected. Copy the file to a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged and was not opened. Restore it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tables inside %1 were changed by another program, so it was not opened. Restore it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name for the new workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose a folder that you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is of an older version. Open it once in the window, which brings it up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1. Check its name and folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder, not a Waterline workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a device or pipe, not a Waterline workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty, not a Waterline workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Waterline workspace. To take in a CSV file, import it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the database of another program, not a Waterline workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open in another window (%2, process %3 on %4). Close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer Waterline (file version %2, this program reads up to %3). Install the newer program to open it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waterline::Breadcrumb</name>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the place shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go up to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waterline::CommandPalette</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a page, a person, a customer, a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waterline::ConflictModel</name>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waterline::CustomerPanel</name>
    <message>
        <source>Timeline of the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>shape, word</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waterline::CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n customer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) have no owner and stand in no unit.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No customers yet. Import a customer list to see who needs attention first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in this part of the organisation owns a customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a customer to see what happened with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This customer is not known as of that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, code or owner (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers by urgency</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waterline::DeviationModel</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be within the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waterline::DropZone</name>
    <message>
        <source>Drop CSV files here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People, customers, opportunities, weekly plans and follow-ups, as your CRM or Excel saves them. Nothing is written before you have seen how each file is understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waterline::FilePanel</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what the file holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file &amp;holds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waterline::FileView</name>
    <message>
        <source>&amp;Leave this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, %2, in the file: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has a header but no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is still to be decided before this file can be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the first %1 cannot be understood and will be rejected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every cell of the first %n row(s) is understood</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create &amp;people and customers that the file names but nobody knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the first rows of the file are understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows imported</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waterline::FollowUpModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waterline::GoalsPage</name>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No weekly plan for %1. Import a file with week, person and planned leads, visits and proposals to see attainment; until then the actual counts are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No people yet. Import a file with people and their units to see who reaches the week&apos;s goals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody stands in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up one level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action is off plan by more than %1%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is off plan by more than %1%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People off plan by more than %1%: leads %2, visits %3, proposals %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No core action on record in this week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the %1 actions come from: %2 from follow-ups (%3), %4 from weekly summaries (%5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-ups of the week, %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-ups of the week: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal penetration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-ups behind the chosen number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Up one level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the unit above (Backspace or Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waterline::HeatLegend</name>
    <message>
        <source>%1%</source>
        <comment>percent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1% short, over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>healthy, at least %1%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual falls short of the plan, or exceeds it, by more than %1% (rule R7).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penetration from which a week counts as healthy (rule R56).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waterline::HeatModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, led by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waterline::ImportPage</name>
    <message>
        <source>%1 belongs to the workspace that is open. Choose a CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import CSV files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV and text files (*.csv *.tsv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was nothing left to undo in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1-rejected.csv</source>
        <comment>file name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rejected row(s) saved to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every file is one entry of the ledger: it comes in whole or not at all, and can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waterline::LedgerModel</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waterline::LedgerPanel</name>
    <message>
        <source>Ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo selected entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes back what this entry wrote. That, too, is an entry and can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger of everything that came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left as they are, because something later rests on them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that were left as they are</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waterline::LightChips</name>
    <message>
        <source>&amp;Red %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yellow %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Green %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only the chosen lights; with none chosen, all are shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waterline::LightModel</name>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>silent for %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waterline::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a page and its key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Waterline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a file and its folder</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workspace was opened yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waterline::MappingHeader</name>
    <message>
        <source>— not imported —</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field for column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This column goes to: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waterline::MeetingPage</name>
    <message>
        <source>Save the meeting&apos;s PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · as of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is on record for %1. Import follow-ups or weekly plans of that week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned red (%1) or yellow (%2) this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer turned red or yellow this week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deviations of more than %1% from plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody is within the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week has no plan, so nothing can deviate from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF was saved to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest without contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer has been without contact for more than %1 days.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waterline::MessageBar</name>
    <message>
        <source>%1 (%2, line %3)</source>
        <comment>a sentence about an error, the file and the line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waterline::OverdueModel</name>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waterline::PreviewModel</name>
    <message>
        <source>In the file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waterline::QuestionPanel</name>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column goes to: %1. Choose one in the header of the table below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point for decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma for decimals</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waterline::RejectModel</name>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waterline::ResultCard</name>
    <message>
        <source>%1: undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are as they were before this import.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows are as they were before this import. %2 rows were left, because something later rests on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in this file is known already. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped the import. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row of the file is accounted for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row of the file is accounted for. The first %1 rejected rows are listed; the saved file holds all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row of the file is accounted for. Save the rejected rows, correct them in Excel, and import that file: only those rows are taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save rejected rows as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;heatmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import &amp;more files</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Next file (%n waiting)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that were left as they are</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waterline::ScopeBar</name>
    <message>
        <source>%1 · %2</source>
        <comment>a week&apos;s name and its days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week shown: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window shows things as they were on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See everything as it was at the end of an earlier day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last complete week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waterline::StartPage</name>
    <message>
        <source>Welcome to Waterline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the week&apos;s actions carry the year&apos;s goal? Bring the files that your CRM and your sheets give out. Everything stays in one file on this computer; nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A made-up company with regions, teams, plans and a year of follow-ups, to see what the boards can do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty file for your own team. Import people, customers, plans and follow-ups when you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop your files here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files from a CRM, an ERP or Excel, in any encoding. You see how they are understood before anything is taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose Files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample is being made: %p%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of making the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open Another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces that you open will be listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 off this list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waterline::TimelineDelegate</name>
    <message>
        <source>Evidence: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waterline::TimelineModel</name>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer contact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waterline::TurnedModel</name>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waterline::WhyPanel</name>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the explanation as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a number to see how it came about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule %1, version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To turn it green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It rests on these rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waterline::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import Files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back Up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that nothing was changed outside Waterline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo Last Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search and Commands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ustomers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U&amp;p One Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;revious Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last Complete Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;System</source>
        <comment>theme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>theme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>theme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;System</source>
        <comment>language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How This Is Computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Waterline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, and its key</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waterline::WorkspaceDesk</name>
    <message>
        <source>The workspace of last time, %1, is not there any more. Perhaps it was moved or its drive is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales %1</source>
        <comment>name of a new workspace; %1 is the year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying every batch…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The workspace was changed outside Waterline: %1 (%n finding(s) in all.)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Verified: nothing was changed outside Waterline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The workspace is sound. %n batch(es) agree with the chain.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Compare this head of the chain with the one printed on an earlier PDF:
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no import to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the import of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that came in go back to what they were before. The ledger keeps both steps, and the file can be imported again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing the import of %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: the import of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>row of a file: why it was left</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left as they are, because something later rests on them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
