package se.healthycities.portal.spi;

import java.util.List;

/**
 * A pluggable part of the portal: one stateless class per plugin jar, found by {@link java.util.ServiceLoader}. It only
 * answers; nothing may run while it is read, and it is read before any bean exists.
 *
 * <p>What a plugin may add has an empty default. What it owes the people of the network (being found, being told about,
 * being taken along, being forgotten, being turned off safely) has none: a plugin that forgets a duty does not compile,
 * one that has nothing to say answers {@link Nothing}, and one whose features answer each for itself names them as its
 * {@link Parts}.
 */
public interface PortalPlugin {
    PluginId id();

    /** Pages below {@code id().url()}. */
    default List<Mount> pages() {
        return List.of();
    }

    /** Pages that every space has, below its home; their access is judged in that space. */
    default List<Mount> spacePages() {
        return List.of();
    }

    default List<MenuEntry> menu() {
        return List.of();
    }

    /** Cards for the dashboard. */
    default List<Card> dashboard() {
        return List.of();
    }

    /** Usually the values of an enum. */
    default List<Permission> permissions() {
        return List.of();
    }

    /** Entities, all of them with tables in {@code id().schema()} and names that start with the id. */
    default List<Class<?>> entities() {
        return List.of();
    }

    /** Reactions to facts that others tell. */
    default List<Class<? extends Reaction<?>>> reactions() {
        return List.of();
    }

    /** What people hold here for their organisations, one bean for each kind. */
    default List<Class<? extends Succession>> successions() {
        return List.of();
    }

    /** What waits for those who run the network, kind by kind. */
    default List<Class<? extends WorkList>> workLists() {
        return List.of();
    }

    /** What is kept for a while and no longer, kind by kind. */
    default List<Class<? extends Retention>> retentions() {
        return List.of();
    }

    /** Typed settings, one value a season. */
    default Class<? extends Record> settings() {
        return NoSettings.class;
    }

    Class<? extends Search> search();

    Class<? extends Digest> digest();

    Class<? extends Export> export();

    Class<? extends PersonalData> personalData();

    Class<? extends SeasonTurn> seasonTurn();

    /** The settings of a plugin that has none. */
    record NoSettings() {}
}
