package dev.limbeck.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

  private static final SnapshotOptions SPRING_OPTIONS =
      SnapshotOptions.DEFAULTS.with(MappingOption.NAMING, "spring");
  private static final NamingStrategy SPRING = SPRING_OPTIONS.naming();

  @ParameterizedTest
  @CsvSource({
    "someURL, someurl",
    "userId2, user_id2",
    "iPhone, i_phone",
    "aB, ab",
    "fooBAR, foobar",
    "x1Y2, x1_y2",
    "lineOne1A, line_one1a",
    "GAutoInt, gauto_int",
    "MixedCase, mixed_case"
  })
  void springWritesNamesInSnakeCase(String logical, String physical) {
    assertThat(SPRING.physical(logical)).isEqualTo(Name.plain(physical));
  }

  @Test
  void digitsMadeNoWordBeforeHibernate7() {
    NamingStrategy old = SPRING_OPTIONS.with(MappingOption.HIBERNATE, "6.6").naming();
    assertThat(old.physical("x1Y2")).isEqualTo(Name.plain("x1y2"));
    // CamelCaseToUnderscoresNamingStrategy of 6.6, where quotes do not keep a name's case.
    assertThat(old.physical("\"MixedQuoted\"").catalogue()).isEqualTo("mixed_quoted");
  }

  @Test
  void quotedNamesStayAsTheyAre() {
    assertThat(SPRING.physical("\"MixedQuoted\"").catalogue()).isEqualTo("MixedQuoted");
    assertThat(Name.of("two words").quoted()).isTrue();
    assertThat(Name.of("Plain$1").catalogue()).isEqualTo("plain$1");
  }

  @Test
  void longNamesAreCutWhereTheyAreLonger() {
    String columns = "owner_requester_resource_server_id_resource_id_scope_id";
    assertThat(ObjectNames.join("resource_server_perm_ticket", columns, "key"))
        .isEqualTo("resource_server_perm_ticket_owner_requester_resource_server_key");
  }

  @Test
  void hibernateHashesPhysicalNames() {
    assertThat(
            HibernateHash.foreignKey(
                Name.plain("PurchaseOrder"),
                Name.plain("Customer"),
                List.of(Name.plain("bill_to"))))
        .isEqualTo("FKmha6ctef9gnpxu8npmmsycl9f");
    assertThat(HibernateHash.index(Name.plain("p_tags"), List.of("tag")))
        .isEqualTo("idxm58vjt7i3qjoi9i16rxtjo9k4");
  }
}
