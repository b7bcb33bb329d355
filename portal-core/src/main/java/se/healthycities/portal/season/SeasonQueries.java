package se.healthycities.portal.season;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** The compile-checked queries of seasons and activations. */
interface SeasonQueries {
    EntityManager entityManager();

    @HQL("select activation.plugin, season.kind, space.path, activation.state from Activation activation"
            + " join activation.season season left join activation.space space where " + Season.TODAY)
    List<ActivationRow> running(LocalDate today);

    @HQL("select season.id, season.key, season.kind, season.name, season.nameEnglish, season.period.from,"
            + " season.period.to from Season season order by season.period.from, season.period.to desc")
    List<SeasonRow> seasons();

    @HQL("select activation.season.id, activation.plugin, activation.state from Activation activation"
            + " where activation.space is null")
    List<PlannedRow> planned();

    @HQL("from Activation activation where activation.plugin = :plugin and activation.season.key = :season"
            + " and activation.space is null")
    List<Activation> activation(String plugin, String season);

    @HQL("from Season season where season.key = :key")
    List<Season> byKey(String key);

    @HQL("select change.id, change.plugin, season.name, season.nameEnglish, change.fromState, change.toState,"
            + " change.changedAt, person.givenName || ' ' || person.familyName from ActivationChange change"
            + " join change.season season join change.changedBy affiliation join affiliation.person person"
            + " where change.undone = false order by change.id desc limit 1")
    List<ChangeRow> lastChange();
}
