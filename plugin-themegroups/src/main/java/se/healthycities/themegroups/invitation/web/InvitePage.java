package se.healthycities.themegroups.invitation.web;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.TextArea;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.person.DirectoryReads;
import se.healthycities.portal.person.SubjectRow;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.FieldError;
import se.healthycities.portal.web.component.Options;
import se.healthycities.themegroups.group.web.GroupPartPage;
import se.healthycities.themegroups.group.web.Inputs;
import se.healthycities.themegroups.invitation.InvitationAddresses;
import se.healthycities.themegroups.invitation.InvitationReads;
import se.healthycities.themegroups.invitation.InvitationService;
import se.healthycities.themegroups.invitation.Profession;
import se.healthycities.themegroups.invitation.ProfessionRow;
import se.healthycities.themegroups.invitation.Recipient;
import se.healthycities.themegroups.invitation.Recipients;

/** Where whoever leads a group invites by profession: first who would get a letter, then the letter, then who answered what. */
public class InvitePage extends GroupPartPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private InvitationReads invitations;

    @Inject
    private InvitationService service;

    @Inject
    private DirectoryReads directory;

    private List<ProfessionRow> titles;
    private List<SubjectRow> subjects;

    public InvitePage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        titles = invitations.professions();
        subjects = directory.subjects();
        Profession profession = chosen();
        Optional<String> words = words(profession);
        Recipients recipients = words.isEmpty()
                ? new Recipients(List.of(), 0)
                : invitations.recipients(standing().space(), profession);
        List<Options.Option> byTitle = new ArrayList<>();
        titles.forEach(row -> byTitle.add(
                new Options.Option(Profession.titled(row.title()).title(), row.title() + " (" + row.people() + ")")));
        List<Options.Option> bySubject = new ArrayList<>();
        subjects.forEach(row -> bySubject.add(new Options.Option(row.key(), row.name(language()))));
        add(new Label("group", standing().name(language())));
        add(new Options("title", byTitle, profession.title()), new Options("subject", bySubject, profession.subject()));
        String sent = getPageParameters().get("sent").toString("");
        boolean told = sent.matches("\\d{1,6}");
        add(new Label("sent", told ? count("sent", Long.parseLong(sent)) : "").setVisible(told));
        add(new WebMarkupContainer("nobody")
                .setVisible(words.isPresent() && recipients.willing().isEmpty()));
        add(new ErrorSummary("errors"), form(profession, words.orElse(""), recipients));
        add(new InvitedPanel("invited", invitations.invited(standing().space())));
    }

    private StatelessForm<Void> form(Profession profession, String words, Recipients recipients) {
        TextArea<String> message = Inputs.text("message", "");
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                int letters = service.send(scene(), profession, words, Inputs.said(message));
                throw new RedirectToUrlException(InvitationAddresses.invite(path()) + "?sent=" + letters);
            }
        };
        form.add(new Label("who", count("who", recipients.willing().size())));
        form.add(new Label("unwilling", count("unwilling", recipients.unwilling()))
                .setVisible(recipients.unwilling() > 0));
        form.add(new ListView<>("recipient", recipients.willing()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Recipient> item) {
                Recipient one = item.getModelObject();
                item.add(new Label("organisation", one.organisation()));
                item.add(new Label("name", one.name()));
                item.add(new Label("role", one.title()));
            }
        });
        form.add(message, new FieldError("messageError", message, "message"));
        form.add(new Label("send", count("send", recipients.willing().size())).setRenderBodyOnly(true));
        form.setVisible(!recipients.willing().isEmpty());
        return form;
    }

    private String count(String key, long number) {
        return Texts.count(InvitePage.class, key, language(), number);
    }

    private Profession chosen() {
        String subject = getPageParameters().get("subject").toString("");
        return subject.isEmpty()
                ? Profession.titled(getPageParameters().get("title").toString(""))
                : Profession.about(subject);
    }

    /** How the profession is said; empty for none, or for one that nobody has. */
    private Optional<String> words(Profession profession) {
        return profession.subject().isEmpty()
                ? titles.stream()
                        .map(ProfessionRow::title)
                        .filter(title -> Profession.titled(title).equals(profession))
                        .findFirst()
                : subjects.stream()
                        .filter(row -> row.key().equals(profession.subject()))
                        .map(row -> row.name(language()))
                        .findFirst();
    }

    @Override
    protected IModel<String> title() {
        return new ResourceModel("heading");
    }
}
