package org.jimu.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Severity;
import org.jimu.desk.FindingPlace;
import org.jimu.desk.Wording;
import org.jimu.model.Book;
import org.jimu.model.SubjectKind;

/** Findings as text: by department and project, each with its place and its sentence. */
record CheckText(Terminal terminal, Book book, Wording wording) {

    void write(List<Finding> findings) {
        var open = findings.stream().filter(Finding::isOpen).toList();
        if (open.isEmpty()) {
            terminal.say("check.none");
        }
        var departments = open.stream().collect(Collectors.groupingBy(this::department, LinkedHashMap::new,
                Collectors.groupingBy(Finding::table, LinkedHashMap::new, Collectors.toList())));
        departments.forEach((department, tables) -> {
            terminal.out().println(department);
            tables.values().forEach(this::table);
        });
        if (!open.isEmpty()) {
            terminal.say("check.total", open.size(), count(open, Severity.ERROR), count(open, Severity.WARNING),
                    count(open, Severity.HINT));
        }
        if (open.size() < findings.size()) {
            terminal.say("check.dismissed", findings.size() - open.size());
        }
    }

    private String department(Finding finding) {
        var place = place(finding);
        return terminal.texts().get("check.department", place.department(), place.year());
    }

    private void table(List<Finding> findings) {
        var subject = book.get(findings.getFirst().table());
        var project = place(findings.getFirst()).project();
        var name = subject.kind() == SubjectKind.YEAR
                ? terminal.texts().get("check.whole")
                : project.isBlank() ? terminal.texts().get("check.unnamed") : project;
        terminal.out().println("  " + name);
        for (var finding : findings) {
            terminal.out().println("    " + wording.severity(finding.severity()) + "  " + place(finding).cell() + "  "
                    + wording.finding(finding) + "  [" + finding.rule() + "]");
        }
    }

    private FindingPlace place(Finding finding) {
        return FindingPlace.of(book, finding, wording);
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).count();
    }
}
