package se.healthycities.themegroups.group.web;

import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.ComponentTag;
import org.apache.wicket.markup.MarkupStream;
import org.apache.wicket.markup.html.WebMarkupContainer;
import se.healthycities.themegroups.group.GroupKind;

/** The coloured sign of a kind of group; decoration, hidden from screen readers. */
class KindIcon extends WebMarkupContainer {
    private static final long serialVersionUID = 1L;
    private final String icon;

    KindIcon(String id, GroupKind kind) {
        this(id, icon(kind), colour(kind));
    }

    private KindIcon(String id, String icon, String colour) {
        super(id);
        this.icon = icon;
        add(AttributeModifier.replace("class", colour));
        add(AttributeModifier.replace("aria-hidden", "true"));
    }

    static KindIcon archived(String id) {
        return new KindIcon(id, "bi-archive", "kind kind-plain");
    }

    @Override
    public void onComponentTagBody(MarkupStream stream, ComponentTag openTag) {
        replaceComponentTagBody(stream, openTag, "<i class=\"bi " + icon + "\"></i>");
    }

    /** A Bootstrap icon's class. */
    static String icon(GroupKind kind) {
        return switch (kind) {
            case STRATEGIC -> "bi-diagram-3";
            case THEME -> "bi-lightbulb";
            case WORKING -> "bi-tools";
            case PROJECT -> "bi-rocket-takeoff";
            case INTERNATIONAL -> "bi-globe-europe-africa";
        };
    }

    private static String colour(GroupKind kind) {
        return switch (kind) {
            case STRATEGIC -> "kind";
            case THEME -> "kind kind-sun";
            case WORKING, INTERNATIONAL -> "kind kind-sky";
            case PROJECT -> "kind kind-coral";
        };
    }
}
