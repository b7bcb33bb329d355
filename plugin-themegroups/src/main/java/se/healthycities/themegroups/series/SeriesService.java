package se.healthycities.themegroups.series;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import se.healthycities.portal.calendar.KnownOccasion;
import se.healthycities.portal.calendar.OccasionDetails;
import se.healthycities.portal.calendar.OccasionPlan;
import se.healthycities.portal.calendar.OccasionReads;
import se.healthycities.portal.calendar.OccasionService;
import se.healthycities.portal.calendar.When;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.space.Visibility;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.time.DayWords;
import se.healthycities.themegroups.group.GroupActors;

/** Announces a short series of two parts (INV-180): two occasions of the group, each of which leads to the other. */
@ApplicationScoped
public class SeriesService {
    private static final String SEMINAR = "seminar";
    private static final Locale LANGUAGE = Locale.forLanguageTag("sv");

    private final OccasionService occasions;
    private final OccasionReads reads;
    private final GroupActors actors;

    @Inject
    public SeriesService(OccasionService occasions, OccasionReads reads, GroupActors actors) {
        this.occasions = occasions;
        this.reads = reads;
        this.actors = actors;
    }

    /** @return the key of the first part, also when the form was sent before */
    @Guarded(Access.CONVENE)
    @Transactional
    public String announce(Scene scene, SeriesPlan plan, UUID form) {
        Space space = actors.in(scene, Access.CONVENE).space();
        String forWhom = space.getVisibility() == Visibility.HIDDEN ? KnownOccasion.SPACE : KnownOccasion.MEMBERS;
        String firstKey = occasions.make(scene, part(plan, 1, plan.text(), forWhom), once(form, 1));
        String secondText = plan.text() + leadTo(1, firstKey, plan.first());
        String secondKey = occasions.make(scene, part(plan, 2, secondText, forWhom), once(form, 2));
        OccasionDetails first = reads.one(firstKey).orElseThrow();
        OccasionDetails second = reads.one(secondKey).orElseThrow();
        if (first.draft()) {
            String firstText = plan.text() + leadTo(2, secondKey, plan.second());
            occasions.change(scene, first.id(), part(plan, 1, firstText, forWhom), first.version());
        }
        occasions.publish(scene, first.id());
        occasions.publish(scene, second.id());
        return firstKey;
    }

    private static OccasionPlan part(SeriesPlan plan, int number, String text, String forWhom) {
        return new OccasionPlan(
                plan.name(),
                SEMINAR,
                number == 1 ? plan.first() : plan.second(),
                plan.place(),
                plan.mode(),
                forWhom,
                number,
                text,
                null,
                null,
                null,
                false,
                null);
    }

    /** A line of Markdown that leads to the other part. */
    private static String leadTo(int number, String key, When when) {
        String words = Texts.get(
                SeriesService.class,
                "other",
                LANGUAGE,
                String.valueOf(number),
                DayWords.format("d MMMM yyyy", LANGUAGE).format(when.firstDay()));
        return "\n\n[" + words + "](" + Addresses.occasion(key) + ")";
    }

    private static UUID once(UUID form, int part) {
        return UUID.nameUUIDFromBytes((form + ":" + part).getBytes(StandardCharsets.UTF_8));
    }
}
