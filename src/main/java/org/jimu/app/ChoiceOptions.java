package org.jimu.app;

import java.util.Optional;

import picocli.CommandLine.Option;

import org.jimu.desk.DocumentChoice;

/** Options that choose documents of a book. */
final class ChoiceOptions {

    @Option(names = "--year", paramLabel = "Y", descriptionKey = "year")
    private Optional<String> year = Optional.empty();

    @Option(names = "--department", paramLabel = "D", descriptionKey = "department")
    private Optional<String> department = Optional.empty();

    @Option(names = "--project", paramLabel = "P", descriptionKey = "project")
    private Optional<String> project = Optional.empty();

    @Option(names = "--form", paramLabel = "ID", descriptionKey = "form")
    private Optional<String> form = Optional.empty();

    DocumentChoice choice() {
        return new DocumentChoice(year, department, project, form);
    }
}
