package se.healthycities.portal.succession;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Succession.Held;
import se.healthycities.portal.spi.Succession.Passed;
import se.healthycities.portal.time.Period;

/**
 * The end of the leaver's affiliation, and the way back: while it still runs its end is taken off, afterwards the person gets
 * a new affiliation from that day on, because the old one is history that authorship points to.
 */
final class LeaverEnd {
    static final String KIND = "affiliation";
    private static final String NONE = "-";

    private LeaverEnd() {}

    /** @return the words for the audit log */
    static String end(Handover handover, Affiliation leaver, EntityManager entityManager) {
        LocalDate before = leaver.getPeriod().to();
        leaver.end(handover.getLastDay());
        String memory = text(before) + "|" + text(leaver.getPeriod().to());
        String organisation = leaver.getOrganisation().getName();
        String address = Addresses.organisation(leaver.getOrganisation().getAddress());
        Held held = new Held(KIND, leaver.getId(), organisation, null, address, null);
        Passed passed = new Passed(leaver.getId(), null, null, memory);
        entityManager.persist(new HandoverItem(handover, PluginId.CORE.value(), held, passed, null));
        return KIND + " " + leaver.getId() + " until " + leaver.getPeriod().to();
    }

    /**
     * The affiliation that the leaver has again, or empty when there is none to come back to.
     *
     * @param item what was noted at the end, or empty when only a group was left
     * @param standing by what the person stands for the organisation in the same capacity today
     */
    static Optional<Affiliation> back(
            Affiliation leaver,
            Optional<HandoverItem> item,
            List<Affiliation> standing,
            LocalDate today,
            EntityManager entityManager) {
        Period period = leaver.getPeriod();
        boolean over = period.to() != null && today.isAfter(period.to());
        if (item.isEmpty()) {
            return over ? standing.stream().findFirst() : Optional.of(leaver);
        }
        String[] memory = item.get().passed().memory().split("\\|");
        LocalDate before = day(memory[0]);
        boolean same = Objects.equals(period.to(), day(memory[1]));
        if (!over) {
            if (same) {
                leaver.correct(leaver.getTitle(), leaver.getParty(), new Period(period.from(), before));
            }
            item.get().end(same ? HandoverOutcome.RESTORED : HandoverOutcome.CHANGED);
            return Optional.of(leaver);
        }
        Optional<Affiliation> again = standing.stream().findFirst();
        if (again.isEmpty() && same && (before == null || !before.isBefore(today))) {
            Affiliation anew = new Affiliation(
                    leaver.getPerson(),
                    leaver.getOrganisation(),
                    leaver.getCapacity(),
                    leaver.getTitle(),
                    new Period(today, before));
            anew.correct(leaver.getTitle(), leaver.getParty(), anew.getPeriod());
            entityManager.persist(anew);
            again = Optional.of(anew);
        }
        item.get().end(again.isPresent() ? HandoverOutcome.RESTORED : HandoverOutcome.CHANGED);
        return again;
    }

    private static String text(LocalDate day) {
        return day == null ? NONE : day.toString();
    }

    private static LocalDate day(String text) {
        return text.equals(NONE) ? null : LocalDate.parse(text);
    }
}
