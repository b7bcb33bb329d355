package se.healthycities.portal.succession.web;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.succession.HandoverService;
import se.healthycities.portal.succession.LeaverRow;
import se.healthycities.portal.succession.Step;
import se.healthycities.portal.succession.Wish;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.RequestKey;
import se.healthycities.portal.web.component.TextHref;

/** What somebody holds, and what becomes of it; with the button that does it when the choices are complete. */
class PreviewPanel extends Panel {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 20;

    @Inject
    private HandoverService service;

    @Inject
    private Visitors visitors;

    private final LeaverRow leaver;
    private final Wish wish;
    private final List<Step> steps;
    private final Map<Long, String> names;

    /** @param wish null while the choices are not complete */
    PreviewPanel(String id, LeaverRow leaver, Wish wish, List<Step> steps, Map<Long, String> names) {
        super(id);
        this.leaver = leaver;
        this.wish = wish;
        this.steps = steps;
        this.names = names;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new Label(
                "previewHeading",
                wish == null ? text("previewNow", leaver.name()) : getString("previewPanel.previewHeading")));
        List<String> effects = wish == null ? List.of() : effects();
        WebMarkupContainer list = new WebMarkupContainer("effects");
        list.add(new ListView<>("effect", effects) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<String> item) {
                item.add(new Label("effectText", item.getModelObject()));
            }
        });
        add(list.setVisible(!effects.isEmpty()));
        add(new WebMarkupContainer("nothing").setVisible(steps.isEmpty()));
        Map<String, List<Step>> kinds =
                steps.stream().collect(Collectors.groupingBy(Step::kind, LinkedHashMap::new, Collectors.toList()));
        add(new ListView<>("group", List.copyOf(kinds.keySet())) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<String> item) {
                group(item, kinds.get(item.getModelObject()));
            }
        });
        add(confirm());
    }

    private List<String> effects() {
        List<String> effects = new ArrayList<>();
        String day = Dates.day(wish.lastDay(), visitors.current().today(), getLocale());
        if (wish.space() == null) {
            effects.add(text("effect.ends", leaver.name(), leaver.organisationName(), day));
        } else {
            String space = steps.stream()
                    .filter(step -> step.kind().equals("seats"))
                    .map(Step::label)
                    .findFirst()
                    .orElse("");
            effects.add(text("effect.space", leaver.name(), space, day));
        }
        steps.stream()
                .map(Step::to)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(to -> effects.add(text("effect.count", count(to), names.getOrDefault(to, ""))));
        if (steps.stream().anyMatch(step -> step.to() == null)) {
            effects.add(text("effect.vacant", count(null)));
        }
        long closed = steps.stream().filter(Step::closed).count();
        if (closed > 0) {
            effects.add(text("effect.closed", String.valueOf(closed)));
        }
        return effects;
    }

    private String count(Long to) {
        long count =
                steps.stream().filter(step -> Objects.equals(step.to(), to)).count();
        return Dates.number(count, getLocale());
    }

    private void group(ListItem<String> item, List<Step> things) {
        String name = HeldWords.kind(things.get(0).plugin(), things.get(0).kind(), getLocale());
        item.add(new Label("groupName", name + " (" + Dates.number(things.size(), getLocale()) + ")"));
        item.add(new ListView<>("thing", things.subList(0, Math.min(SHOWN, things.size()))) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Step> row) {
                Step step = row.getModelObject();
                row.add(new TextHref("label", step.address(), step.label()).setVisible(step.named()));
                row.add(new Label("secret", getString("previewPanel.secret")).setVisible(!step.named()));
                row.add(new Label("becomes", becomes(step)));
            }
        });
        item.add(new Label("more", text("more", String.valueOf(things.size() - SHOWN)))
                .setVisible(things.size() > SHOWN));
    }

    private String becomes(Step step) {
        String role = HeldWords.role(step, this);
        String what = wish == null
                ? role.isEmpty() ? getString("previewPanel.becomes.now") : ""
                : step.to() == null
                        ? getString("previewPanel.becomes.vacant")
                        : text("becomes.to", names.getOrDefault(step.to(), ""));
        return role.isEmpty() || what.isEmpty() ? role + what : role + " · " + what;
    }

    private Component confirm() {
        RequestKey key = new RequestKey("key");
        StatelessForm<Void> form = new StatelessForm<>("confirm") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                long id = service.handOver(wish, key.value());
                throw new RedirectToUrlException(HandoversPage.address(id));
            }
        };
        String words = steps.isEmpty()
                ? getString("previewPanel.confirmNone")
                : text("confirm", Dates.number(steps.size(), getLocale()));
        form.add(key, new Label("confirmText", words));
        return form.setVisible(wish != null);
    }

    private String text(String key, String... values) {
        String text = getString("previewPanel." + key);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", values[i]);
        }
        return text;
    }
}
