package se.healthycities.themegroups;

import java.util.List;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Card;
import se.healthycities.portal.spi.Digest;
import se.healthycities.portal.spi.Export;
import se.healthycities.portal.spi.MenuEntry;
import se.healthycities.portal.spi.Mount;
import se.healthycities.portal.spi.Permission;
import se.healthycities.portal.spi.PersonalData;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.PortalPlugin;
import se.healthycities.portal.spi.Retention;
import se.healthycities.portal.spi.Search;
import se.healthycities.portal.spi.SeasonTurn;
import se.healthycities.themegroups.duty.GroupsDigest;
import se.healthycities.themegroups.duty.GroupsPersonalData;
import se.healthycities.themegroups.duty.GroupsSearch;
import se.healthycities.themegroups.duty.GroupsTurn;
import se.healthycities.themegroups.focus.FocusArea;
import se.healthycities.themegroups.focus.FocusTag;
import se.healthycities.themegroups.focus.web.EditFocusPage;
import se.healthycities.themegroups.focus.web.FocusListPage;
import se.healthycities.themegroups.focus.web.FocusPage;
import se.healthycities.themegroups.focus.web.NewFocusPage;
import se.healthycities.themegroups.group.GroupExport;
import se.healthycities.themegroups.group.GroupPermission;
import se.healthycities.themegroups.group.ThemeGroup;
import se.healthycities.themegroups.group.web.GroupListPage;
import se.healthycities.themegroups.group.web.GroupTable;
import se.healthycities.themegroups.group.web.MyGroupsCard;
import se.healthycities.themegroups.group.web.ThemeGroupPage;
import se.healthycities.themegroups.international.InternationalGroup;
import se.healthycities.themegroups.international.MeetingNote;
import se.healthycities.themegroups.international.web.EditInternationalPage;
import se.healthycities.themegroups.international.web.InternationalPage;
import se.healthycities.themegroups.international.web.NewNotePage;
import se.healthycities.themegroups.invitation.GroupInvitation;
import se.healthycities.themegroups.invitation.GroupInvitationRetention;
import se.healthycities.themegroups.invitation.web.InvitePage;
import se.healthycities.themegroups.invitation.web.JoinPage;
import se.healthycities.themegroups.project.Participation;
import se.healthycities.themegroups.project.Project;
import se.healthycities.themegroups.project.ProjectPartner;
import se.healthycities.themegroups.project.ProjectResult;
import se.healthycities.themegroups.project.web.EditProjectPage;
import se.healthycities.themegroups.project.web.NewParticipantPage;
import se.healthycities.themegroups.project.web.NewProjectPage;
import se.healthycities.themegroups.project.web.NewResultPage;
import se.healthycities.themegroups.project.web.ParticipantPage;
import se.healthycities.themegroups.project.web.ProjectListPage;
import se.healthycities.themegroups.project.web.ProjectOverviewPage;
import se.healthycities.themegroups.project.web.ProjectPage;
import se.healthycities.themegroups.project.web.ProjectTable;
import se.healthycities.themegroups.series.web.NewSeriesPage;
import se.healthycities.themegroups.visit.Reflection;
import se.healthycities.themegroups.visit.StudyVisit;
import se.healthycities.themegroups.visit.web.EditVisitPage;
import se.healthycities.themegroups.visit.web.VisitPage;

/** The groups of the network: the strategic group, theme groups, working groups, projects and international groups. */
public class ThemeGroupsPlugin implements PortalPlugin {
    @Override
    public PluginId id() {
        return ThemeGroup.PLUGIN;
    }

    @Override
    public List<Mount> pages() {
        return List.of(
                Mount.page("", GroupListPage.class, GroupPermission.LIST_GROUPS.access())
                        .with(GroupTable.class),
                Mount.home("${slug}", ThemeGroupPage.class),
                Mount.page("${slug}/focus", FocusListPage.class, Access.KNOW),
                Mount.page("${slug}/focus/new", NewFocusPage.class, Access.CONVENE),
                Mount.page("${slug}/focus/${focus}", FocusPage.class, Access.KNOW),
                Mount.page("${slug}/focus/${focus}/edit", EditFocusPage.class, Access.CONVENE),
                Mount.page("projects", ProjectOverviewPage.class, Access.MEMBER).with(ProjectTable.class),
                Mount.page("${slug}/project", ProjectListPage.class, Access.READ),
                Mount.page("${slug}/project/new", NewProjectPage.class, Access.CONVENE),
                Mount.page("${slug}/project/${project}", ProjectPage.class, Access.READ),
                Mount.page("${slug}/project/${project}/edit", EditProjectPage.class, Access.CONVENE),
                Mount.page("${slug}/project/${project}/members/new", NewParticipantPage.class, Access.CONVENE),
                Mount.page("${slug}/project/${project}/members/${member}", ParticipantPage.class, Access.START),
                Mount.page("${slug}/project/${project}/results/new", NewResultPage.class, Access.START),
                Mount.page("${slug}/visits/${visit}", VisitPage.class, Access.READ),
                Mount.page("${slug}/visits/${visit}/edit", EditVisitPage.class, Access.CONVENE),
                Mount.page("${slug}/international", InternationalPage.class, Access.READ),
                Mount.page("${slug}/international/new", NewNotePage.class, Access.START),
                Mount.page("${slug}/international/edit", EditInternationalPage.class, Access.CONVENE),
                Mount.page("${slug}/invite", InvitePage.class, Access.CONVENE),
                Mount.page("join/${word}", JoinPage.class, Access.VISIT),
                Mount.page("${slug}/series/new", NewSeriesPage.class, Access.CONVENE));
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry(100, GroupListPage.class));
    }

    @Override
    public List<Card> dashboard() {
        return List.of(new Card(100, MyGroupsCard::new));
    }

    @Override
    public List<Permission> permissions() {
        return List.of(GroupPermission.values());
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(
                ThemeGroup.class,
                FocusArea.class,
                FocusTag.class,
                Project.class,
                ProjectPartner.class,
                Participation.class,
                ProjectResult.class,
                StudyVisit.class,
                Reflection.class,
                InternationalGroup.class,
                MeetingNote.class,
                GroupInvitation.class);
    }

    @Override
    public List<Class<? extends Retention>> retentions() {
        return List.of(GroupInvitationRetention.class);
    }

    @Override
    public Class<? extends Search> search() {
        return GroupsSearch.class;
    }

    @Override
    public Class<? extends Digest> digest() {
        return GroupsDigest.class;
    }

    @Override
    public Class<? extends Export> export() {
        return GroupExport.class;
    }

    @Override
    public Class<? extends PersonalData> personalData() {
        return GroupsPersonalData.class;
    }

    @Override
    public Class<? extends SeasonTurn> seasonTurn() {
        return GroupsTurn.class;
    }
}
