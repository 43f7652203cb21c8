import { WorkflowNotice as WorkflowNotice_3ac2bda040b71392db4bc67df397edc9 } from '../../../admin/workflow/WorkflowNotice.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { NoButton as NoButton_3714bff8ddaf4a8570cc7177d669f3ca } from '../../../admin/workflow/NoButton.tsx'
import { CommentsPanel as CommentsPanel_dd6d6259277f7ddd1c749fc2c15b658e } from '../../../admin/comments/CommentsPanel.tsx'
import { ImportWordButton as ImportWordButton_6530f2a657ce576eaee612d6a34bf76a } from '../../../admin/importing/ImportWordButton.tsx'
import { WorkflowPanel as WorkflowPanel_6305a1d3fdf503ea04b9a9cbd4f39ce8 } from '../../../admin/workflow/WorkflowPanel.tsx'
import { PreviewButton as PreviewButton_a8c620c21a77d0dcb20eb18e5c285fd5 } from '../../../admin/preview/PreviewButton.tsx'
import { DifferenceView as DifferenceView_a907a0c2c3f1c5e31bc73005c81ab6b5 } from '../../../admin/difference/DifferenceView.tsx'
import { ItemLabel as ItemLabel_6c23e11bd670f9832a43e4223497d87c } from '../../../admin/programmes/ItemLabel.tsx'
import { HourPanel as HourPanel_4d4f854553a70ff32e70706bba62d11a } from '../../../admin/displays/HourPanel.tsx'
import { DevicesPanel as DevicesPanel_7b2b27a14b1acd4dda70d4d81d7fdc0b } from '../../../admin/devices/DevicesPanel.tsx'
import { HealthCell as HealthCell_5a35ca4fe3b8fb9bf6203b36ed2009bf } from '../../../admin/devices/HealthCell.tsx'
import { LastSeenCell as LastSeenCell_49fbe3dfe8004930bd536fa7db015a59 } from '../../../admin/devices/LastSeenCell.tsx'
import { ReceiptsPanel as ReceiptsPanel_e8cc0d7473f3a4bc3d3e468e57bba357 } from '../../../admin/devices/ReceiptsPanel.tsx'
import { NoticePanel as NoticePanel_79bdc4fd74a72ce9b3396fe6c1f6bb0a } from '../../../admin/notices/NoticePanel.tsx'
import { SecondFactorPanel as SecondFactorPanel_5548760d86089bf3483cf106a79e26ea } from '../../../admin/secondFactor/SecondFactorPanel.tsx'
import { ActionCell as ActionCell_e67197a12277b41cd6aac2ebf020b7cb } from '../../../admin/history/ActionCell.tsx'
import { TypeCell as TypeCell_8c751d29e7bb73d6ea86b59df052e2b8 } from '../../../admin/history/TypeCell.tsx'
import { StateCell as StateCell_1d43ff482648c0c00f8c2eed0c45b3db } from '../../../admin/history/StateCell.tsx'
import { ExportForm as ExportForm_c67759b9372a6cc2ec4685ade6641ed5 } from '../../../admin/history/ExportForm.tsx'
import { PathSummary as PathSummary_2996341f687c59106d5d543fea1aaf1e } from '../../../admin/workflow/PathSummary.tsx'
import { AbsentNotice as AbsentNotice_bf627dcb5cb93cfddfc384f4844e6f86 } from '../../../admin/frontPage/AbsentNotice.tsx'
import { EventLabel as EventLabel_612360314f1a20f007150b8123cd31e9 } from '../../../admin/frontPage/EventLabel.tsx'
import { PreviewFrontPageButton as PreviewFrontPageButton_4940feb7d6ee0e8c963e0bf9b00c61bf } from '../../../admin/frontPage/PreviewFrontPageButton.tsx'
import { ColourField as ColourField_92b34eb2b9cf51153a8ad2311e34bca4 } from '../../../admin/identity/ColourField.tsx'
import { WordsLabel as WordsLabel_c900692ec743450a6966431ea5216cde } from '../../../admin/searchAids/WordsLabel.tsx'
import { Icon as Icon_b57624fa74229ae0fe4320599a3e511a } from '../../../admin/brand/Icon.tsx'
import { Logo as Logo_630d135cac888c7b37941a74e2c3701b } from '../../../admin/brand/Logo.tsx'
import { PublishingLink as PublishingLink_af5f31d1808aa3b62650c707ef8442bd } from '../../../admin/publishing/PublishingLink.tsx'
import { PlaysLink as PlaysLink_c0764229c3dfe766d5e71f67583afad4 } from '../../../admin/plays/PlaysLink.tsx'
import { Desk as Desk_17e514c0f145bf98c1110905c5e4e143 } from '../../../admin/desk/Desk.tsx'
import { SignInView as SignInView_4ca2b93c5a31f8f230e69f3baee01621 } from '../../../admin/signIn/SignInView.tsx'
import { PublishingView as PublishingView_1d05fdc36f90f41edce15fdbcbcc7cbc } from '../../../admin/publishing/PublishingView.tsx'
import { PlaysView as PlaysView_1a990f7d661a36a42662fc34ffb2a0e2 } from '../../../admin/plays/PlaysView.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/admin/workflow/WorkflowNotice.tsx#WorkflowNotice": WorkflowNotice_3ac2bda040b71392db4bc67df397edc9,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/workflow/NoButton.tsx#NoButton": NoButton_3714bff8ddaf4a8570cc7177d669f3ca,
  "/admin/comments/CommentsPanel.tsx#CommentsPanel": CommentsPanel_dd6d6259277f7ddd1c749fc2c15b658e,
  "/admin/importing/ImportWordButton.tsx#ImportWordButton": ImportWordButton_6530f2a657ce576eaee612d6a34bf76a,
  "/admin/workflow/WorkflowPanel.tsx#WorkflowPanel": WorkflowPanel_6305a1d3fdf503ea04b9a9cbd4f39ce8,
  "/admin/preview/PreviewButton.tsx#PreviewButton": PreviewButton_a8c620c21a77d0dcb20eb18e5c285fd5,
  "/admin/difference/DifferenceView.tsx#DifferenceView": DifferenceView_a907a0c2c3f1c5e31bc73005c81ab6b5,
  "/admin/programmes/ItemLabel.tsx#ItemLabel": ItemLabel_6c23e11bd670f9832a43e4223497d87c,
  "/admin/displays/HourPanel.tsx#HourPanel": HourPanel_4d4f854553a70ff32e70706bba62d11a,
  "/admin/devices/DevicesPanel.tsx#DevicesPanel": DevicesPanel_7b2b27a14b1acd4dda70d4d81d7fdc0b,
  "/admin/devices/HealthCell.tsx#HealthCell": HealthCell_5a35ca4fe3b8fb9bf6203b36ed2009bf,
  "/admin/devices/LastSeenCell.tsx#LastSeenCell": LastSeenCell_49fbe3dfe8004930bd536fa7db015a59,
  "/admin/devices/ReceiptsPanel.tsx#ReceiptsPanel": ReceiptsPanel_e8cc0d7473f3a4bc3d3e468e57bba357,
  "/admin/notices/NoticePanel.tsx#NoticePanel": NoticePanel_79bdc4fd74a72ce9b3396fe6c1f6bb0a,
  "/admin/secondFactor/SecondFactorPanel.tsx#SecondFactorPanel": SecondFactorPanel_5548760d86089bf3483cf106a79e26ea,
  "/admin/history/ActionCell.tsx#ActionCell": ActionCell_e67197a12277b41cd6aac2ebf020b7cb,
  "/admin/history/TypeCell.tsx#TypeCell": TypeCell_8c751d29e7bb73d6ea86b59df052e2b8,
  "/admin/history/StateCell.tsx#StateCell": StateCell_1d43ff482648c0c00f8c2eed0c45b3db,
  "/admin/history/ExportForm.tsx#ExportForm": ExportForm_c67759b9372a6cc2ec4685ade6641ed5,
  "/admin/workflow/PathSummary.tsx#PathSummary": PathSummary_2996341f687c59106d5d543fea1aaf1e,
  "/admin/frontPage/AbsentNotice.tsx#AbsentNotice": AbsentNotice_bf627dcb5cb93cfddfc384f4844e6f86,
  "/admin/frontPage/EventLabel.tsx#EventLabel": EventLabel_612360314f1a20f007150b8123cd31e9,
  "/admin/frontPage/PreviewFrontPageButton.tsx#PreviewFrontPageButton": PreviewFrontPageButton_4940feb7d6ee0e8c963e0bf9b00c61bf,
  "/admin/identity/ColourField.tsx#ColourField": ColourField_92b34eb2b9cf51153a8ad2311e34bca4,
  "/admin/searchAids/WordsLabel.tsx#WordsLabel": WordsLabel_c900692ec743450a6966431ea5216cde,
  "/admin/brand/Icon.tsx#Icon": Icon_b57624fa74229ae0fe4320599a3e511a,
  "/admin/brand/Logo.tsx#Logo": Logo_630d135cac888c7b37941a74e2c3701b,
  "/admin/publishing/PublishingLink.tsx#PublishingLink": PublishingLink_af5f31d1808aa3b62650c707ef8442bd,
  "/admin/plays/PlaysLink.tsx#PlaysLink": PlaysLink_c0764229c3dfe766d5e71f67583afad4,
  "/admin/desk/Desk.tsx#Desk": Desk_17e514c0f145bf98c1110905c5e4e143,
  "/admin/signIn/SignInView.tsx#SignInView": SignInView_4ca2b93c5a31f8f230e69f3baee01621,
  "/admin/publishing/PublishingView.tsx#PublishingView": PublishingView_1d05fdc36f90f41edce15fdbcbcc7cbc,
  "/admin/plays/PlaysView.tsx#PlaysView": PlaysView_1a990f7d661a36a42662fc34ffb2a0e2,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
