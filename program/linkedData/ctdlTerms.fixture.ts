/**
 * Classes and properties of CTDL, out of https://credreg.net/ctdl/schema/encoding/json and its context
 * https://credreg.net/ctdl/schema/context/json, as of August 2026, by the copy of both in
 * https://github.com/ChelseaKR/ctdl-validate: each property that a class of ours may have.
 */
export const CTDL_CLASSES: Readonly<Record<string, readonly string[]>> = {
  'ceterms:License':
    'accreditedBy accreditedIn administrationProcess advancedStandingFrom aggregateData alternateName appealProcess approvedBy approvedIn approximateDateEffective approximateExpirationDate assessmentDeliveryType atLevel audienceLevelType audienceType availabilityListing availableAt availableOnlineAt broadAlignment classification coPrerequisite commonConditions commonCosts complaintProcess copyrightHolder corequisite credentialId credentialStatusType credentialType ctid dateEffective description developmentProcess earnings employmentOutcome estimatedCost estimatedDuration exactAlignment expirationDate financialAssistance hasPart hasProxy hasRegulatoryInformation hasRubric hasSupportService holders identifier image inCatalog inLanguage industryType instructionalProgramType isAdvancedStandingFor isNonCredit isPartOf isPreparationFor isRecommendedFor isRequiredFor isSimilarTo isicV4 jurisdiction keyword latestVersion learningDeliveryDescription learningDeliveryType learningMethodDescription learningMethodType maintenanceProcess majorAlignment minorAlignment naics name narrowAlignment nextVersion objectOfAction occupationType offeredBy offeredIn ownedBy preparationFrom previousVersion processStandards processStandardsDescription providesTransferValueFor qdata:relevantDataSet receivesTransferValueFrom recognizedBy recognizedForIndustry recognizedIn recommends region regulatedBy regulatedIn relatedAction renewal renewalFrequency renewedBy renewedIn requires reviewProcess revocation revocationProcess revokedBy revokedIn sameAs specialistSubject subject subjectWebpage supersededBy supersedes targetPathway usesVerificationService versionCode versionIdentifier'.split(
      ' ',
    ),
  'ceterms:CostProfile':
    'alternateName approximateEndDate approximateStartDate audienceType condition costDetails currency description directCostType endDate hasRegulatoryInformation jurisdiction name paymentPattern price region residencyType startDate'.split(
      ' ',
    ),
  'ceterms:ConditionProfile':
    'affiliation alternateName alternativeCondition approximateDateEffective approximateExpirationDate assertedBy audienceLevelType audienceType commonCosts condition conditionExcludes creditUnitTypeDescription creditValue dateEffective description estimatedCost experience jurisdiction minimumAge name residentOf subjectWebpage submissionOf submissionOfDescription targetAssessment targetCompetency targetCredential targetJob targetLearningOpportunity targetMetric targetOccupation targetTask weight yearsOfExperience'.split(
      ' ',
    ),
  'ceterms:DurationProfile': 'description exactDuration maximumDuration minimumDuration timeRequired'.split(
    ' ',
  ),
  'ceterms:JurisdictionProfile':
    'assertedBy description globalJurisdiction jurisdictionException mainJurisdiction'.split(' '),
  'ceterms:Place':
    'addressCountry addressLocality addressRegion alternateName description geoURI identifier latitude longitude name postOfficeBoxNumber postalCode streetAddress subRegion subjectWebpage targetContactPoint'.split(
      ' ',
    ),
  'ceterms:CredentialAlignmentObject':
    'alignmentDate alignmentType codedNotation framework frameworkName targetNode targetNodeDescription targetNodeName weight'.split(
      ' ',
    ),
  'ceterms:CredentialOrganization':
    'accreditedBy accreditedIn address administrationProcess agentPurpose agentPurposeDescription agentSectorType agentType alternateName appealProcess approvedBy approvedIn approves approximateClosingDate availabilityListing closingDate complaintProcess credentialingAction ctid department description developmentProcess duns email employee fein foundingDate hasAlignmentMap hasCatalog hasConditionManifest hasCostManifest hasRegulatoryInformation hasVerificationService identifier image inDemandAction industryType ipedsID isicV4 jurisdiction keyword legalName leiCode lifeCycleStatusType maintenanceProcess missionAndGoalsStatement missionAndGoalsStatementDescription naics name ncesID objectOfAction offers offersFinancialAssistance opeID owns parentOrganization qdata:relevantDataSet recognizedBy recognizedIn recognizes regulatedBy regulatedIn renews reviewProcess revocationProcess revokes sameAs serviceType socialMedia subOrganization subjectWebpage supersededBy supersedes supportServiceStatement supportServiceStatementDescription transferValueStatement transferValueStatementDescription'.split(
      ' ',
    ),
};

/** What a property that we use holds: texts by language, or values of these kinds. */
export const CTDL_PROPERTIES: Readonly<Record<string, { range: readonly string[]; language?: true }>> = {
  name: { range: ['rdf:langString'], language: true },
  description: { range: ['rdf:langString'], language: true },
  subjectWebpage: { range: ['xsd:anyURI'] },
  condition: { range: ['rdf:langString'], language: true },
  costDetails: { range: ['xsd:anyURI'] },
  price: { range: ['xsd:decimal'] },
  currency: { range: ['xsd:string'] },
  codedNotation: { range: ['xsd:string'] },
  framework: { range: ['xsd:anyURI'] },
  frameworkName: { range: ['rdf:langString'], language: true },
  targetNode: { range: ['xsd:anyURI'] },
  targetNodeName: { range: ['rdf:langString'], language: true },
  globalJurisdiction: { range: ['xsd:boolean'] },
  mainJurisdiction: { range: ['ceterms:Place'] },
  exactDuration: { range: ['schema:Duration'] },
  minimumDuration: { range: ['schema:Duration'] },
  maximumDuration: { range: ['schema:Duration'] },
  ownedBy: { range: ['ceterms:CredentialOrganization'] },
  jurisdiction: { range: ['ceterms:JurisdictionProfile'] },
  requires: { range: ['ceterms:ConditionProfile', 'ceterms:CredentialAlignmentObject', 'ceterms:License'] },
  estimatedCost: { range: ['ceterms:CostProfile'] },
  estimatedDuration: { range: ['ceterms:DurationProfile'] },
  occupationType: { range: ['ceterms:CredentialAlignmentObject'] },
  credentialStatusType: { range: ['ceterms:CredentialAlignmentObject'] },
  inLanguage: { range: ['xsd:language'] },
  ctid: { range: ['xsd:string'] },
  addressRegion: { range: ['rdf:langString'], language: true },
  addressCountry: { range: ['rdf:langString'], language: true },
};

/** States of a credential that there are. */
export const CTDL_STATES: readonly string[] = [
  'credentialStat:Active',
  'credentialStat:Ceasing',
  'credentialStat:Deprecated',
  'credentialStat:Probationary',
  'credentialStat:Suspended',
  'credentialStat:TeachOut',
];
