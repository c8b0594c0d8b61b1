<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>phrases</name>
    <message numerus="yes">
        <source>%1 has %n commits that are not here. Bring them with “git pull”.</source>
        <translation>
            <numerusform>%1 has one commit that is not here. Bring it with “git pull”.</numerusform>
            <numerusform>%1 has %n commits that are not here. Bring them with “git pull”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commits here are not in %1. Push them or take them away.</source>
        <translation>
            <numerusform>One commit here is not in %1. Push it or take it away.</numerusform>
            <numerusform>%n commits here are not in %1. Push them or take them away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n files</source>
        <translation>
            <numerusform>Change one file</numerusform>
            <numerusform>Change %n files</numerusform>
        </translation>
    </message>
</context>
</TS>
