package org.jimu.audit.across;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Likeness;
import org.jimu.audit.rule.Reading;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.TextCell;
import org.jimu.audit.rule.Year;
import org.jimu.audit.rule.YearRule;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectKind;

/** A goal speaks of its own project, not of another one of the department; the standards of a duty of their own duty. */
final class GoalNamesOtherRule extends YearRule {

    private static final int LONG_ENOUGH = 6;

    private static final Pattern TITLE = Pattern.compile("《[^》]*》");
    private static final Reading<List<Spoken>> SPOKEN = new Reading<>(GoalNamesOtherRule::read);

    /**
     * A goal as it is searched for names.
     *
     * @param bare its text without blanks and punctuation
     */
    private record Spoken(TextCell goal, String bare) {}

    GoalNamesOtherRule() {
        super("goalNamesOther", Severity.WARNING);
    }

    @Override
    public List<Finding> check(Year year) {
        var found = new ArrayList<Finding>();
        var names = year.projects().stream().map(Table::bareName)
                .filter(name -> name.length() >= LONG_ENOUGH).distinct().toList();
        for (var project : year.projects()) {
            var own = project.bareName();
            project.known(SPOKEN).forEach(spoken -> other(own, spoken.bare(), names)
                    .ifPresent(name -> found.add(finding(spoken.goal().place(), name).beside(year.projects().stream()
                            .filter(other -> other.bareName().equals(name)).limit(1)
                            .map(other -> other.at(StandardFields.PROJECT_NAME)).toList()))));
        }
        duties(year.own(), found);
        return found;
    }

    private void duties(Table own, List<Finding> found) {
        var duties = own.rows(SubjectKind.DUTY);
        var names = duties.stream().map(GoalNamesOtherRule::name).filter(name -> name.length() >= LONG_ENOUGH).toList();
        for (var duty : duties) {
            other(name(duty), Likeness.bare(duty.text(StandardFields.DUTY_STANDARDS)), names).ifPresent(name -> found
                    .add(variant("duty", own.at(duty, StandardFields.DUTY_STANDARDS),
                            duty.text(StandardFields.DUTY_NAME), name)));
        }
    }

    // a regulation may have the name of a project in its title
    private static List<Spoken> read(Table table) {
        return TextCell.goals(table).stream()
                .map(goal -> new Spoken(goal, Likeness.bare(TITLE.matcher(goal.text()).replaceAll(" ")))).toList();
    }

    private static String name(Subject duty) {
        return Likeness.bare(duty.text(StandardFields.DUTY_NAME)).replaceFirst("工作$", "");
    }

    /** The name of another that stands in the text, where its own does not. */
    private static Optional<String> other(String own, String text, List<String> names) {
        return own.isEmpty() || text.contains(own)
                ? Optional.empty()
                : names.stream().filter(name -> !own.contains(name) && text.contains(name)).findFirst();
    }
}
